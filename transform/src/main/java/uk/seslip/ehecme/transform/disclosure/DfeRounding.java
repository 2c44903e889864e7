package uk.seslip.ehecme.transform.disclosure;

import java.math.RoundingMode;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Thresholds;
import uk.seslip.ehecme.model.Tier;

/**
 * How DfE rounds what it publishes of an authority: counts as our public tier does, percentages to
 * whole numbers, with {@code low} for the smallest.
 *
 * @param counts how counts are rounded
 * @param smallestPercentage the smallest percentage that is shown; a smaller one that is not zero
 *     is {@code low}
 */
record DfeRounding(RoundingRule counts, int smallestPercentage) {

  private static final int HALVES = 200;

  /** The rounding of the configuration. */
  static DfeRounding of(Thresholds disclosure) {
    return new DfeRounding(
        RoundingRule.of(Tier.PUBLIC, disclosure), disclosure.requireInt("dfe_smallest_percentage"));
  }

  /** What a published count says by itself. */
  Known count(ObservedValue value) {
    if (value instanceof Reported reported) {
      int number = reported.number().setScale(0, RoundingMode.HALF_UP).intValueExact();
      return counts.range(number);
    }
    boolean low = ((Withheld) value).shorthand() == Shorthand.LOW;
    return low ? new Known(1, counts.largestLow()) : Known.NOTHING;
  }

  /**
   * What a published percentage says of a part when the total is known. Both ends of the half on
   * either side count as possible, because how DfE rounds a tie is not known. It is empty when no
   * whole number of children makes the percentage.
   */
  Known part(ObservedValue percentage, int total) {
    if (percentage instanceof Reported reported) {
      long whole = reported.number().setScale(0, RoundingMode.HALF_UP).longValueExact();
      return whole == 0
          ? new Known(0, 0)
          : Known.between(
              -Math.floorDiv((1 - 2 * whole) * total, HALVES),
              Math.min(total, Math.floorDiv((2 * whole + 1) * total, HALVES)));
    }
    boolean low = ((Withheld) percentage).shorthand() == Shorthand.LOW;
    return low ? Known.between(1, mostBelow(total)) : Known.NOTHING;
  }

  /** The most children that are still less than the smallest percentage shown. */
  private long mostBelow(int total) {
    return Math.floorDiv(2L * smallestPercentage * total - 1, HALVES);
  }
}
