package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.caveat.Shares.Share;

/**
 * Fires where children awaiting a place are half or more of a count. An answer that they are
 * counted is no reason to fire: the shared definition counts them.
 */
final class AwaitingPlaceCounted implements CaveatRule {

  private static final String GROUP = "Waiting for a place";
  private static final int SMALLEST_BASE = 100;

  @Override
  public String id() {
    return "AWAITING_PLACE_COUNTED";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    boolean concerned =
        series.measure().equals("cme_census")
            && series.breakdown().isTotal()
            && !evidence.isRegional(series);
    return concerned ? reasons(series, evidence) : Optional.empty();
  }

  private static Optional<String> reasons(Series series, Evidence evidence) {
    return Shares.ofReasons(
            series, GROUP, evidence.threshold("caveat_awaiting_place_percent"), evidence)
        .map(AwaitingPlaceCounted::sentence);
  }

  private static String sentence(Share share) {
    return "In "
        + share.period().label()
        + ", "
        + share.words(SMALLEST_BASE)
        + " of the children are recorded with a reason of waiting for a place.";
  }
}
