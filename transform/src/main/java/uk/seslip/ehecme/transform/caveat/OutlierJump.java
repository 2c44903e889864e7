package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import uk.seslip.ehecme.transform.SameTermChange;
import uk.seslip.ehecme.transform.Series;

/** Fires where a figure changed several-fold against the same term one year before. */
final class OutlierJump implements CaveatRule {

  @Override
  public String id() {
    return "OUTLIER_JUMP";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    return series
        .change()
        .filter(change -> isJump(change, evidence))
        .map(
            change ->
                change.earlier().label()
                    + " shows "
                    + change.earlierNumber()
                    + " and "
                    + change.later().label()
                    + " shows "
                    + change.laterNumber()
                    + ".");
  }

  private static boolean isJump(SameTermChange change, Evidence evidence) {
    int smaller = Math.min(change.earlierNumber(), change.laterNumber());
    int larger = Math.max(change.earlierNumber(), change.laterNumber());
    return larger >= evidence.threshold("caveat_jump_smallest_count")
        && larger > smaller * evidence.threshold("caveat_jump_factor");
  }
}
