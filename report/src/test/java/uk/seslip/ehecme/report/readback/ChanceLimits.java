package uk.seslip.ehecme.report.readback;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The 95 % limits that a published count must have, worked out from its rounding range alone.
 * Source: the statistical recipe, section 1.
 */
final class ChanceLimits {

  private static final double Z = 1.959963984540054;
  private static final double TAIL = 0.025;
  private static final int BYAR_FROM = 10;
  private static final int REACH = 2;
  private static final int LARGEST_LOW = 4;

  private ChanceLimits() {}

  /** Lower and upper limit per 10,000 of a count that was rounded to 5, as published. */
  static int lower(int shown, int children) {
    return per10000(shown == 0 ? 0 : lower(Math.max(LARGEST_LOW + 1, shown - REACH)), children);
  }

  static int upper(int shown, int children) {
    return per10000(upper(shown == 0 ? 0 : shown + REACH), children);
  }

  private static double lower(int count) {
    return count < BYAR_FROM
        ? ChiSquaredDistribution.of(2.0 * count).inverseCumulativeProbability(TAIL) / 2
        : byar(count, -Z);
  }

  private static double upper(int count) {
    return count < BYAR_FROM
        ? ChiSquaredDistribution.of(2.0 * count + 2).inverseSurvivalProbability(TAIL) / 2
        : byar(count + 1.0, Z);
  }

  private static double byar(double count, double z) {
    return count * Math.pow(1 - 1 / (9 * count) + z / (3 * Math.sqrt(count)), 3);
  }

  private static int per10000(double limit, int children) {
    return BigDecimal.valueOf(10_000 * limit / children)
        .setScale(0, RoundingMode.HALF_UP)
        .intValueExact();
  }
}
