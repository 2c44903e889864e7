package uk.seslip.ehecme.report.view;

import java.util.List;
import uk.seslip.ehecme.transform.CoverageHistory;

/** Says who has figures in use for the newest term, and names those who have not. */
final class Replies {

  private Replies() {}

  static RepliesView of(SeriesIndex index) {
    CoverageHistory newest = index.dataset().newestCoverage();
    List<String> missing = newest.missing().stream().map(index::nameOf).sorted().toList();
    int all = newest.returned().size() + missing.size();
    String count = "%d of %d".formatted(newest.returned().size(), all);
    String replied =
        "%s authorities have figures in use for %s.".formatted(count, newest.term().label());
    String without =
        missing.isEmpty()
            ? ""
            : " There are none from %s; %s shown as x, never as zero."
                .formatted(Formats.list(missing), missing.size() == 1 ? "it is" : "they are");
    return new RepliesView(count, replied + without, missing);
  }
}
