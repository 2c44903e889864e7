package uk.seslip.ehecme.transform.statistics;

import java.util.Optional;

/**
 * One rate divided by another, with an interval.
 *
 * @param value the ratio of the rates as shown
 * @param interval the limits of the ratio; rounding included where the counts were rounded
 */
public record RateRatio(double value, Interval interval) {

  /**
   * The ratio of two published counts with an exact interval that covers their rounding too.
   *
   * <p>None where a population is not positive or the second count may be 0: a ratio to nothing has
   * no upper limit.
   */
  public static Optional<RateRatio> of(
      CountRange count, long population, CountRange base, long basePopulation, Recipe.Rates rules) {
    double confidence = rules.confidence();
    if (population <= 0 || basePopulation <= 0 || base.lowest() == 0) {
      return Optional.empty();
    }
    double scale = (double) basePopulation / population;
    double lower = exact(count.lowest(), base.highest(), confidence).lower();
    double upper = exact(count.highest(), base.lowest(), confidence).upper();
    double ratio = (double) count.shown() / base.shown() * scale;
    return Optional.of(new RateRatio(ratio, new Interval(lower, upper).times(scale)));
  }

  /**
   * Exact limits for {@code count / base} over equal populations, given that {@code base > 0}.
   *
   * <p>Conditional on the sum the first count is binomial; its Clopper-Pearson limits {@code p}
   * turn into ratios {@code p/(1-p)}. Source: Przyborowski and Wilenski 1940; equals R's {@code
   * poisson.test}.
   */
  static Interval exact(int count, int base, double confidence) {
    double tail = Chance.tail(confidence);
    double low = count == 0 ? 0 : Chance.betaBelow(tail, count, base + 1.0);
    double high = Chance.betaAbove(tail, count + 1.0, base);
    return new Interval(low / (1 - low), high / (1 - high));
  }

  /**
   * Log-normal limits for {@code count / base} over equal populations: {@code exp(ln RR -/+ z
   * sqrt(1/a + 1/b))}, a cross-check for large counts; none where a count is 0.
   */
  static Optional<Interval> largeCount(int count, int base, double confidence) {
    if (count == 0 || base == 0) {
      return Optional.empty();
    }
    double reach = Chance.twoSidedZ(confidence) * Math.sqrt(1.0 / count + 1.0 / base);
    double ratio = (double) count / base;
    return Optional.of(new Interval(ratio * Math.exp(-reach), ratio * Math.exp(reach)));
  }
}
