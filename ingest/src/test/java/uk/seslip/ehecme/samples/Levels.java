package uk.seslip.ehecme.samples;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVRecord;

/** The levels that totals are anchored to, one for each autumn return, from {@code levels.csv}. */
final class Levels {
  private final Map<String, CSVRecord> rows = new HashMap<>();

  Levels() {
    Table.rows("levels.csv").forEach(r -> rows.put(key(r.get("new_la_code"), r.get("measure")), r));
  }

  /** The level of a measure in the return of an autumn; empty where it is never known. */
  OptionalDouble at(String code, String measure, int autumn) {
    String level = rows.get(key(code, measure)).get(Integer.toString(autumn));
    return level.equals("x")
        ? OptionalDouble.empty()
        : OptionalDouble.of(Double.parseDouble(level));
  }

  /** Resident children aged 5 to 16. */
  double children(String code) {
    return at(code, "children_5_16", 2021).orElseThrow();
  }

  private static String key(String code, String measure) {
    return code + "|" + measure;
  }
}
