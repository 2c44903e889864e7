package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.caveat.Shares.Share;

/** Fires for the durations of missing education where too many are unknown. */
final class DurationUnknownHigh implements CaveatRule {

  private static final String TOPIC = "Duration";
  private static final int SMALLEST_BASE = 100;

  @Override
  public String id() {
    return "DURATION_UNKNOWN_HIGH";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    if (!series.breakdown().topic().equals(TOPIC)) {
      return Optional.empty();
    }
    return evidence
        .unknownShare(series)
        .filter(share -> share.percent() >= evidence.threshold("caveat_duration_unknown_percent"))
        .map(DurationUnknownHigh::sentence);
  }

  private static String sentence(Share share) {
    return "In "
        + share.period().label()
        + " the duration is unknown for "
        + share.words(SMALLEST_BASE)
        + " of the children.";
  }
}
