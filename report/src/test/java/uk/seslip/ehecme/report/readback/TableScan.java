package uk.seslip.ehecme.report.readback;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

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

  static List<Printed> workbook(Path file, Map<String, String> measures) throws IOException {
    List<Printed> printed = new ArrayList<>();
    try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
      for (Sheet sheet : book) {
        if (sheet.getSheetName().matches(".* by (term|year)")) {
          sheet.forEach(row -> printed.addAll(row(sheet.getSheetName(), row, measures)));
        }
      }
    }
    return printed;
  }

  private static List<Printed> row(String sheet, Row row, Map<String, String> measures) {
    DataFormatter texts = new DataFormatter(java.util.Locale.UK);
    List<Printed> printed = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < 13; column++) {
      cells.add(texts.formatCellValue(row.getCell(column)));
    }
    if (measures.containsKey(cells.get(3))) {
      FigureKey key =
          new FigureKey(
              cells.get(2), measures.get(cells.get(3)), cells.get(0), cells.get(4), cells.get(5));
      add(printed, sheet, key, Printed.Unit.COUNT, cells.get(6));
      add(printed, sheet, key, Printed.Unit.PER_10000, cells.get(8));
    }
    return printed;
  }

  private static void add(
      List<Printed> printed, String sheet, FigureKey key, Printed.Unit unit, String cell) {
    if (cell.matches("[\\d,]+")) {
      printed.add(Printed.of(sheet + " " + key, key, unit, cell));
    }
  }
}
