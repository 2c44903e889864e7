package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.caveat.Shares.Share;

/** Fires for all categories of a breakdown too much of which says nothing of the children. */
final class UnknownShareHigh implements CaveatRule {

  private static final int SMALLEST_BASE = 100;

  @Override
  public String id() {
    return "UNKNOWN_SHARE_HIGH";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    if (series.breakdown().isTotal()) {
      return Optional.empty();
    }
    return evidence
        .unknownShare(series)
        .filter(share -> share.total() >= evidence.threshold("unknown_share_smallest_total"))
        .filter(share -> share.percent() >= evidence.threshold("unknown_share_percent"))
        .map(share -> sentence(share, Topics.inSentence(series)));
  }

  private static String sentence(Share share, String topic) {
    return "In "
        + share.period().label()
        + " the "
        + topic
        + " is unknown, not recorded or other for "
        + share.words(SMALLEST_BASE)
        + " of the children.";
  }
}
