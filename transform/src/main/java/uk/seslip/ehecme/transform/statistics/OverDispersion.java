package uk.seslip.ehecme.transform.statistics;

import java.util.Arrays;

/**
 * How much more authorities differ than chance alone would make them, on the square-root scale.
 *
 * <p>Source: Spiegelhalter 2005, Statistics in Medicine 24:1185 (additive model, winsorised);
 * Spiegelhalter and others 2012, JRSS-A 175:1.
 *
 * @param phiRaw mean squared z-score
 * @param phi the same with the z-scores winsorised: 1 for chance alone
 * @param tauSquared variance between authorities beyond chance; 0 when chance suffices
 */
public record OverDispersion(double phiRaw, double phi, double tauSquared) {

  /** The z-score of an observed against an expected count: {@code (sqrt(O/E) - 1) 2 sqrt(E)}. */
  static double z(double observed, double expected) {
    return (Math.sqrt(observed / expected) - 1) * 2 * Math.sqrt(expected);
  }

  /**
   * Estimates the dispersion of at least one authority.
   *
   * @param winsorisedShare share of each tail drawn in to its quantile (type 7)
   */
  static OverDispersion of(double[] z, double[] expected, double winsorisedShare) {
    double low = Quantiles.typeSeven(z, winsorisedShare);
    double high = Quantiles.typeSeven(z, 1 - winsorisedShare);
    double[] winsorised = Arrays.stream(z).map(score -> clip(score, low, high)).toArray();
    double phi = meanSquare(winsorised);
    return new OverDispersion(meanSquare(z), phi, tauSquared(phi, expected));
  }

  /** Draws a z-score in by the variance beyond chance: {@code z s / sqrt(s^2 + tau^2)}. */
  double adjusted(double z, double expected) {
    double variance = 1 / (4 * expected);
    return z * Math.sqrt(variance / (variance + tauSquared));
  }

  /** {@code (I phi - (I-1)) / (sum w - sum w^2 / sum w)} with weights {@code w = 4E}. */
  private static double tauSquared(double phi, double[] expected) {
    double excess = expected.length * phi - (expected.length - 1);
    double weights = Arrays.stream(expected).map(e -> 4 * e).sum();
    double squares = Arrays.stream(expected).map(e -> 16 * e * e).sum();
    double divisor = weights - squares / weights;
    return excess > 0 && divisor > 0 ? excess / divisor : 0;
  }

  private static double meanSquare(double[] values) {
    return Arrays.stream(values).map(value -> value * value).average().orElse(0);
  }

  private static double clip(double value, double low, double high) {
    return Math.min(high, Math.max(low, value));
  }
}
