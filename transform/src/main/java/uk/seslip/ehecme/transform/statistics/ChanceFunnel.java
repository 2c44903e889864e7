package uk.seslip.ehecme.transform.statistics;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Funnel limits from chance alone, without over-dispersion: shown only on request and so labelled.
 *
 * <p>Source: {@code calculate_funnel_limits} and {@code assign_funnel_significance} of
 * PHEindicatormethods 2.1.0, in closed form; Spiegelhalter 2005, appendix A.1.
 */
public final class ChanceFunnel {

  private ChanceFunnel() {}

  /**
   * Where an observed count lies against the count expected at the region's rate: outside when the
   * expected count is outside the exact limits of the observed one.
   */
  public static FunnelPosition position(int observed, double expected, Recipe.Funnels rules) {
    Interval inner = CountInterval.exact(observed, rules.innerConfidence());
    Interval outer = CountInterval.exact(observed, rules.outerConfidence());
    if (expected < inner.lower()) {
      return expected < outer.lower()
          ? FunnelPosition.UNUSUALLY_HIGH
          : FunnelPosition.TOWARDS_HIGH_END;
    }
    if (expected > inner.upper()) {
      return expected > outer.upper()
          ? FunnelPosition.UNUSUALLY_LOW
          : FunnelPosition.TOWARDS_LOW_END;
    }
    return FunnelPosition.WITHIN_RANGE;
  }

  /**
   * Limits of the ratio observed/expected where {@code expected > 0} cases are expected,
   * interpolated between whole counts so that the drawn line is smooth.
   */
  public static Interval ratioLimits(double expected, double confidence) {
    double tail = Chance.tail(confidence);
    return new Interval(interpolated(expected, tail), interpolated(expected, 1 - tail));
  }

  /**
   * Limits of a proportion for lists of {@code base} children where the region's share is {@code
   * share}: the shares whose Wilson interval just touches it.
   */
  public static Interval proportionLimits(double share, int base, double confidence) {
    double reach = Chance.twoSidedZ(confidence) * Math.sqrt(share * (1 - share) / base);
    return new Interval(Math.max(0, share - reach), Math.min(1, share + reach));
  }

  private static double interpolated(double expected, double probability) {
    PoissonDistribution counts = PoissonDistribution.of(expected);
    int count = counts.inverseCumulativeProbability(probability);
    double beyond = counts.cumulativeProbability(count) - probability;
    return Math.max(0, count - beyond / counts.probability(count)) / expected;
  }
}
