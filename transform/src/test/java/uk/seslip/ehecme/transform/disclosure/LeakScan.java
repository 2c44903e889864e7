package uk.seslip.ehecme.transform.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns a published number back into the whole counts it can have been made of.
 *
 * @param denominator what is public
 * @param multiplier 10,000 for a rate, 100 for a percentage
 * @param decimals how many places are shown
 */
record LeakScan(int denominator, int multiplier, int decimals) {

  /** The number that a count would be shown as. */
  BigDecimal shown(int count) {
    return BigDecimal.valueOf((long) count * multiplier)
        .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_EVEN);
  }

  /** Every count that would be shown so. */
  List<Integer> countsBehind(BigDecimal shown) {
    return IntStream.rangeClosed(0, denominator)
        .filter(count -> shown(count).compareTo(shown) == 0)
        .boxed()
        .toList();
  }
}
