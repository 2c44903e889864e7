package uk.seslip.ehecme.report.readback;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The figures of the published CSV files, read back without the program's own code.
 *
 * @param values what stands in each count's cell
 * @param percentages what stands in each cell of a percentage of children
 * @param children resident children aged 5 to 16 by place, which is public
 */
record PublishedData(
    Map<FigureKey, String> values,
    Map<FigureKey, String> percentages,
    Map<String, Integer> children) {

  static final String REGION = "South East";
  static final CSVFormat TABLE =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#').get();

  private static final List<String> FILES =
      List.of("ehe_census", "cme_census", "ehe_annual", "cme_annual", "regional");

  static PublishedData read(Path tree) throws IOException {
    PublishedData data = new PublishedData(new HashMap<>(), new HashMap<>(), new TreeMap<>());
    Map<String, String> names = new HashMap<>();
    for (String file : FILES) {
      for (CSVRecord row : rows(tree.resolve("data").resolve(file + ".csv"))) {
        String place = row.get("la_name").isEmpty() ? row.get("region_name") : row.get("la_name");
        String code = row.get("la_name").isEmpty() ? "region_code" : "new_la_code";
        names.put(row.get(code), place);
        data.add(file, place, row);
      }
    }
    Path config = Path.of(System.getProperty("ehecme.root", ".."), "config/populations.csv");
    for (CSVRecord row : rows(config)) {
      Optional.ofNullable(names.get(row.get("place")))
          .ifPresent(name -> data.children.put(name, Integer.parseInt(row.get("children"))));
    }
    return data;
  }

  private void add(String file, String place, CSVRecord row) {
    String topic = row.isMapped("breakdown_topic") ? row.get("breakdown_topic") : "Total";
    String category = row.isMapped("breakdown") ? row.get("breakdown") : "Total";
    for (String column : row.toMap().keySet()) {
      FigureKey key = new FigureKey(place, measure(file, column), period(row), topic, category);
      if (column.endsWith("_count")) {
        values.put(key, row.get(column));
      } else if (column.equals("child_percent")) {
        percentages.put(key, row.get(column));
      }
    }
  }

  static String measure(String file, String column) {
    if (!column.startsWith("child_")) {
      return column.replaceAll("_(count|rate_per_100)$", "");
    }
    return file.equals("cme_annual") ? "cme_any_point" : file;
  }

  static String period(CSVRecord row) {
    String year =
        row.get("time_period").substring(0, 4) + "/" + row.get("time_period").substring(4);
    return row.get("time_identifier").equals("Academic year")
        ? year
        : row.get("time_identifier").replace(" term", "") + " " + year;
  }

  static List<CSVRecord> rows(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return TABLE.parse(reader).getRecords();
    }
  }

  /** Every authority in alphabetical order. */
  List<String> authorities() {
    return children.keySet().stream().filter(name -> !name.equals(REGION)).toList();
  }

  Stream<FigureKey> keys() {
    return values.keySet().stream();
  }

  /** The cell of a total; empty where there is none. */
  String total(String place, String measure, String period) {
    return values.getOrDefault(new FigureKey(place, measure, period, "Total", "Total"), "");
  }

  /** A total that is shown as a number. */
  Optional<Integer> findTotal(String place, String measure, String period) {
    return Optional.of(total(place, measure, period))
        .filter(PublishedData::isNumber)
        .map(Integer::valueOf);
  }

  /** A total as the trend rules count it: {@code low} as two and a half. */
  Optional<BigDecimal> findWeight(String place, String measure, String period) {
    return total(place, measure, period).equals("low")
        ? Optional.of(new BigDecimal("2.5"))
        : findTotal(place, measure, period).map(BigDecimal::valueOf);
  }

  static boolean isNumber(String cell) {
    return cell.matches("\\d+");
  }
}
