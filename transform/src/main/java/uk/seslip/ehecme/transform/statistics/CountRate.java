package uk.seslip.ehecme.transform.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A count per so many children, with its interval.
 *
 * @param value the rate per {@code multiplier} children, from the count as shown
 * @param interval from the lowest possible count's lower limit to the highest possible count's
 *     upper
 * @param multiplier the children per whom the rate is given
 */
public record CountRate(double value, Interval interval, int multiplier) {

  /**
   * The rate of a published count; none where the population is not positive.
   *
   * <p>The interval is an envelope: it covers rounding as well as chance, so nothing about the
   * exact count can be read from it.
   */
  public static Optional<CountRate> of(CountRange count, long population, Recipe.Rates rules) {
    if (population <= 0) {
      return Optional.empty();
    }
    double perChild = (double) rules.multiplier() / population;
    Interval lowest = CountInterval.phe(count.lowest(), rules.confidence(), rules);
    Interval highest = CountInterval.phe(count.highest(), rules.confidence(), rules);
    Interval envelope = new Interval(lowest.lower(), highest.upper()).times(perChild);
    return Optional.of(new CountRate(count.shown() * perChild, envelope, rules.multiplier()));
  }

  /** The lower limit as published: a whole number, halves rounded up. */
  public BigDecimal roundedLower() {
    return whole(interval.lower());
  }

  /** The upper limit as published: a whole number, halves rounded up. */
  public BigDecimal roundedUpper() {
    return whole(interval.upper());
  }

  private static BigDecimal whole(double number) {
    return BigDecimal.valueOf(number).setScale(0, RoundingMode.HALF_UP);
  }
}
