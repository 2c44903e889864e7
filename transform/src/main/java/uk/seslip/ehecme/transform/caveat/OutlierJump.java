package uk.seslip.ehecme.transform.caveat;

import java.util.Locale;
import java.util.Optional;
import uk.seslip.ehecme.model.Breakdown;
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
        .map(change -> sentence(series.breakdown(), change));
  }

  private static String sentence(Breakdown breakdown, SameTermChange change) {
    String what = breakdown.isTotal() ? "It" : "“" + breakdown.category() + "”";
    return String.format(
        Locale.UK,
        "%s went from %,d in %s to %,d in %s.",
        what,
        change.earlierNumber(),
        change.earlier().label(),
        change.laterNumber(),
        change.later().label());
  }

  private static boolean isJump(SameTermChange change, Evidence evidence) {
    int smaller = Math.min(change.earlierNumber(), change.laterNumber());
    int larger = Math.max(change.earlierNumber(), change.laterNumber());
    return larger >= evidence.threshold("caveat_jump_smallest_count")
        && larger > smaller * evidence.threshold("caveat_jump_factor");
  }
}
