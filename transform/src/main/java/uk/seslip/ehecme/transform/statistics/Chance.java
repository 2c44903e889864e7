package uk.seslip.ehecme.transform.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles of the few probability distributions that the recipe uses. */
final class Chance {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private Chance() {}

  /** The two-sided normal quantile: 1.96 for a confidence of 0.95. */
  static double twoSidedZ(double confidence) {
    return -NORMAL.inverseCumulativeProbability(tail(confidence));
  }

  /** The two-sided Student quantile at the given degrees of freedom. */
  static double twoSidedT(double confidence, int degreesOfFreedom) {
    return -TDistribution.of(degreesOfFreedom).inverseCumulativeProbability(tail(confidence));
  }

  /** The chi-square value that a share {@code probability} lies below. */
  static double chiSquareBelow(double probability, double degreesOfFreedom) {
    return ChiSquaredDistribution.of(degreesOfFreedom).inverseCumulativeProbability(probability);
  }

  /** The chi-square value that a share {@code probability} lies above. */
  static double chiSquareAbove(double probability, double degreesOfFreedom) {
    return ChiSquaredDistribution.of(degreesOfFreedom).inverseSurvivalProbability(probability);
  }

  /** The beta value that a share {@code probability} lies below. */
  static double betaBelow(double probability, double alpha, double beta) {
    return BetaDistribution.of(alpha, beta).inverseCumulativeProbability(probability);
  }

  /** The beta value that a share {@code probability} lies above. */
  static double betaAbove(double probability, double alpha, double beta) {
    return BetaDistribution.of(alpha, beta).inverseSurvivalProbability(probability);
  }

  /** The probability left in each tail by a two-sided confidence. */
  static double tail(double confidence) {
    return (1 - confidence) / 2;
  }
}
