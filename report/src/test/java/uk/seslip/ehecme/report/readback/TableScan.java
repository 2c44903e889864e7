package uk.seslip.ehecme.report.readback;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Every number of the files whose columns say what it is: the CSVs and the workbook. */
final class TableScan {

  private TableScan() {}

  static List<Printed> csv(Path file) throws IOException {
    List<Printed> printed = new ArrayList<>();
    String name = file.getFileName().toString();
    for (CSVRecord row : PublishedData.rows(file)) {
      String place = row.get("la_name").isEmpty() ? row.get("region_name") : row.get("la_name");
      for (Map.Entry<String, String> cell : row.toMap().entrySet()) {
        Printed.Unit unit = unit(cell.getKey());
        if (unit != null && cell.getValue().matches("[\\d.]+")) {
          FigureKey key =
              new FigureKey(
                  place,
                  PublishedData.measure(name.replace(".csv", ""), cell.getKey()),
                  PublishedData.period(row),
                  row.isMapped("breakdown_topic") ? row.get("breakdown_topic") : "Total",
                  row.isMapped("breakdown") ? row.get("breakdown") : "Total");
          printed.add(Printed.of(name + " " + key, key, unit, cell.getValue()));
        }
      }
    }
    return printed;
  }

  private static Printed.Unit unit(String column) {
    if (column.endsWith("_count")) {
      return Printed.Unit.COUNT;
    }
    if (column.endsWith("rate_per_100")) {
      return Printed.Unit.PER_100;
    }
    return column.endsWith("_percent") ? Printed.Unit.PERCENT : null;
  }

  static List<Printed> workbook(Path folder, Map<String, String> measures) throws IOException {
    List<Printed> printed = new ArrayList<>();
    for (List<String> row : PackReader.rows(folder)) {
      FigureKey key =
          new FigureKey(row.get(2), measures.get(row.get(3)), row.get(0), row.get(4), row.get(5));
      add(printed, key, Printed.Unit.COUNT, row.get(6));
      add(printed, key, Printed.Unit.PER_10000, row.get(8));
    }
    return printed;
  }

  private static void add(List<Printed> printed, FigureKey key, Printed.Unit unit, String cell) {
    if (cell.matches("[\\d,]+")) {
      printed.add(Printed.of("data pack " + key, key, unit, cell));
    }
  }
}
