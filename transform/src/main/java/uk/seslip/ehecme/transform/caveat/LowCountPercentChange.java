package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import uk.seslip.ehecme.transform.Series;

/**
 * Fires where a change is given in children because its percentage would mislead: of totals, whose
 * changes are the only ones given.
 */
final class LowCountPercentChange implements CaveatRule {

  private static final String SMALLEST_BASE = "caveat_percent_change_smallest_base";

  @Override
  public String id() {
    return "LOW_COUNT_PCT_CHANGE";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    if (!series.breakdown().isTotal()) {
      return Optional.empty();
    }
    int smallest = evidence.threshold(SMALLEST_BASE);
    return series
        .change()
        .filter(change -> change.difference() != 0)
        .filter(change -> change.earlierNumber() < smallest)
        .map(change -> "The count in " + change.earlier().label() + " is below " + smallest + ".");
  }
}
