package uk.seslip.ehecme.ingest.definition;

import java.util.List;
import uk.seslip.ehecme.model.Succession;

/** Reads which authority took over from which. */
final class SuccessionsReader {

  static final String FILE = "successors.csv";

  private SuccessionsReader() {}

  /**
   * The successions.
   *
   * @param codes every code of the authorities file, ended ones among them
   */
  static List<Succession> read(ConfigFolder folder, List<String> codes) {
    List<Entry> rows = folder.csv(FILE, "predecessor", "successor", "date", "share", "source");
    return Entries.unique(rows, "predecessor", "successor").stream()
        .map(
            row ->
                new Succession(
                    row.requireOneOf("predecessor", codes),
                    row.requireOneOf("successor", codes),
                    row.requireDate("date"),
                    row.require("share"),
                    row.require("source")))
        .toList();
  }
}
