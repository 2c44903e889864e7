package uk.seslip.ehecme.ingest.definition;

import java.util.List;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.model.SeriesBreak;

/** Reads the declared changes of what a series counts or how. */
final class BreaksReader {

  static final String FILE = "breaks.csv";

  private static final List<String> KINDS =
      List.of("definition", "recording", "system", "boundary", "policy", "law", "list");

  private BreaksReader() {}

  /**
   * The declared breaks.
   *
   * @param places the codes of the authorities and the region
   */
  static List<SeriesBreak> read(ConfigFolder folder, List<String> places, Register register) {
    List<Entry> rows =
        folder.csv(FILE, "place", "measure", "term", "kind", "splits", "reason", "source");
    return Entries.unique(rows, "place", "measure", "term", "kind").stream()
        .map(
            row ->
                new SeriesBreak(
                    row.requireOneOf("place", places),
                    row.requireOneOf("measure", MeasureIds.of(register)),
                    row.requireTerm("term"),
                    row.requireOneOf("kind", KINDS),
                    row.requireFlag("splits"),
                    row.require("reason"),
                    row.require("source")))
        .toList();
  }
}
