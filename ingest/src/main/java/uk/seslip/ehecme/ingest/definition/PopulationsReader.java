package uk.seslip.ehecme.ingest.definition;

import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.model.Population;

/** Reads the denominators, all of one vintage: two are never joined in one series. */
final class PopulationsReader {

  static final String FILE = "populations.csv";

  private PopulationsReader() {}

  /**
   * The denominators.
   *
   * @param places the codes of the authorities, the region and England
   */
  static List<Population> read(ConfigFolder folder, List<String> places) {
    List<Entry> rows =
        folder.csv(
            FILE, "place", "age_from", "age_to", "mid_year", "children", "vintage", "source");
    List<Population> populations = new ArrayList<>();
    for (Entry row : Entries.unique(rows, "place")) {
      Entry first = rows.get(0);
      row.requireOneOf("vintage", List.of(first.require("vintage")));
      row.requireOneOf("age_from", List.of(first.require("age_from")));
      row.requireOneOf("age_to", List.of(first.require("age_to")));
      row.requireOneOf("place", places);
      populations.add(population(row));
    }
    return populations;
  }

  private static Population population(Entry row) {
    if (row.requireCount("children") == 0) {
      throw row.fault("children", "cannot divide a count", "write how many children live there");
    }
    return new Population(
        row.require("place"),
        row.requireCount("age_from"),
        row.requireCount("age_to"),
        row.requireCount("mid_year"),
        row.requireCount("children"),
        row.require("vintage"),
        row.require("source"));
  }
}
