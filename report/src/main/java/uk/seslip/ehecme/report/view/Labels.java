package uk.seslip.ehecme.report.view;

import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.PublishedDataset;

/** Words what every page and PDF carries. */
final class Labels {

  private Labels() {}

  static DocumentLabel of(PublishedDataset dataset, Place place) {
    return new DocumentLabel(
        place.name(),
        place.code(),
        dataset.term().label(),
        Formats.date(dataset.calendar().censusDate()),
        dataset.tier().label(),
        note(dataset.tier()),
        Formats.date(dataset.asOf()),
        dataset.register().version(),
        dataset.programVersion());
  }

  private static String note(Tier tier) {
    return switch (tier) {
      case PARTNER ->
          "For named members of the group, not for publication. Counts are rounded to the nearest"
              + " 5, some breakdowns to 10; 1 to 4 children are shown as low.";
      case PUBLIC ->
          "For anyone. Counts are rounded to the nearest 10, as DfE publishes them; 1 to 4 children"
              + " are shown as low.";
    };
  }
}
