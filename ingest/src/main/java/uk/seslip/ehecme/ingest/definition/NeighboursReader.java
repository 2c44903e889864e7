package uk.seslip.ehecme.ingest.definition;

import java.util.List;
import uk.seslip.ehecme.model.Neighbour;

/** Reads the statistical neighbours, closest first. */
final class NeighboursReader {

  static final String FILE = "neighbours.csv";

  private NeighboursReader() {}

  /** The neighbours in the order written. */
  static List<Neighbour> read(ConfigFolder folder, List<String> authorityCodes) {
    List<Entry> rows =
        folder.csv(FILE, "authority", "neighbour_old_code", "neighbour_name", "closeness", "set");
    return Entries.unique(rows, "authority", "neighbour_old_code", "set").stream()
        .map(
            row ->
                new Neighbour(
                    row.requireOneOf("authority", authorityCodes),
                    row.require("neighbour_old_code"),
                    row.require("neighbour_name"),
                    row.require("closeness"),
                    row.require("set")))
        .toList();
  }
}
