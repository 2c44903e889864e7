package uk.seslip.ehecme.transform.publish;

import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.model.CaveatType;
import uk.seslip.ehecme.transform.CaveatLine;
import uk.seslip.ehecme.transform.PublishedDataset;

/**
 * Caveats beside the open data: for each data file which of them hold for which figures, and one
 * catalogue with their sentences.
 */
final class CaveatRows {

  private static final List<String> HEADER =
      List.of(
          "new_la_code", "measure", "breakdown_topic", "breakdown", "caveat_id", "severity", "why");

  private static final List<String> CATALOGUE_HEADER =
      List.of("caveat_id", "severity", "use", "sentence", "source");

  private CaveatRows() {}

  /**
   * The caveats of a data file's figures, in every period of it; {@code new_la_code} is empty for
   * the region, as in the data file.
   */
  static List<List<String>> of(PublishedDataset dataset, OpenDataFile file) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    for (CaveatLine line : CaveatLine.of(dataset, file.measures())) {
      String place = line.caveat().place();
      rows.add(
          List.of(
              place.equals(dataset.region().code()) ? "" : place,
              line.caveat().measure(),
              line.topic(),
              line.category(),
              line.caveat().type().id(),
              line.caveat().type().severity().name(),
              line.caveat().why()));
    }
    return rows;
  }

  /** Each kind of caveat that fired anywhere, once, the strongest first. */
  static List<List<String>> catalogue(PublishedDataset dataset) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(CATALOGUE_HEADER);
    dataset.caveats().stream()
        .map(caveat -> caveat.type())
        .distinct()
        .forEach(type -> rows.add(entry(type)));
    return rows;
  }

  private static List<String> entry(CaveatType type) {
    return List.of(
        type.id(), type.severity().name(), type.severity().label(), type.sentence(), type.source());
  }
}
