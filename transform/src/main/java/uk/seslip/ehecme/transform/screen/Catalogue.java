package uk.seslip.ehecme.transform.screen;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** The words of every check, from the list that {@code docs/screener.md} is made from. */
final class Catalogue {

  private static final Map<String, CheckWords> WORDS = read();

  private Catalogue() {}

  /** The words of a check. */
  static CheckWords words(String id) {
    CheckWords words = WORDS.get(id);
    if (words == null) {
      throw new IllegalStateException("cannot explain " + id + ": because checks.csv has no row");
    }
    return words;
  }

  private static Map<String, CheckWords> read() {
    Map<String, CheckWords> words = new LinkedHashMap<>();
    for (CSVRecord row : ReferenceTable.read("checks.csv")) {
      words.put(row.get("id"), words(row));
    }
    return words;
  }

  private static CheckWords words(CSVRecord row) {
    return new CheckWords(
        row.get("id"), row.get("stage"), row.get("tests"), row.get("why"), row.get("fix"));
  }
}
