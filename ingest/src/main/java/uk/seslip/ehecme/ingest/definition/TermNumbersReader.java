package uk.seslip.ehecme.ingest.definition;

import java.util.List;
import uk.seslip.ehecme.model.TermNumbers;

/** Reads which authorities number their terms, and how many they count in a year. */
final class TermNumbersReader {

  static final String FILE = "term-numbering.csv";

  private TermNumbersReader() {}

  static List<TermNumbers> read(ConfigFolder folder, List<String> authorityCodes) {
    List<Entry> rows = folder.csv(FILE, "new_la_code", "terms", "valid_from", "valid_to", "source");
    return Entries.unique(rows, "new_la_code", "valid_from").stream()
        .map(row -> numbers(row, authorityCodes))
        .toList();
  }

  private static TermNumbers numbers(Entry row, List<String> authorityCodes) {
    row.require("source");
    return new TermNumbers(
        row.requireOneOf("new_la_code", authorityCodes),
        Integer.parseInt(row.requireOneOf("terms", List.of("3", "6"))),
        row.requireTerm("valid_from"),
        row.findTerm("valid_to"));
  }
}
