package uk.seslip.ehecme.ingest.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.seslip.ehecme.model.Thresholds;

/** Reads named numbers, each with the day it was set and the reason. */
final class ThresholdsReader {

  static final String CHECKS_FILE = "checks.yml";
  static final String DISCLOSURE_FILE = "disclosure.yml";
  static final String STATISTICS_FILE = "statistics.yml";

  private static final List<String> KEYS = List.of("value", "date", "reason");

  private ThresholdsReader() {}

  /** The thresholds of a file, which must hold exactly the names that the program uses. */
  static Thresholds read(ConfigFolder folder, String file, List<String> names) {
    Map<String, BigDecimal> values = new TreeMap<>();
    folder
        .yaml(file)
        .checked(names)
        .forEach((name, node) -> values.put(name, value(node.entry(KEYS))));
    return new Thresholds(values);
  }

  private static BigDecimal value(Entry entry) {
    entry.requireDate("date");
    entry.require("reason");
    return entry.requireNumber("value");
  }
}
