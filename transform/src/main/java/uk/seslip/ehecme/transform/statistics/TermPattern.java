package uk.seslip.ehecme.transform.statistics;

import java.util.Arrays;

/**
 * How far each term of the year usually lies above or below the level, in children.
 *
 * <p>The mean over each term of the year of the count minus the centred three-term mean, shifted so
 * that the three add up to 0. Source: classical additive decomposition with period 3.
 */
final class TermPattern {

  private static final int YEAR = Recipe.TERMS_PER_YEAR;

  private TermPattern() {}

  /** The pattern of a gapless run of at least five counts; entry 0 is the run's first term. */
  static double[] of(double[] counts) {
    double[] sums = new double[YEAR];
    int[] sizes = new int[YEAR];
    for (int i = 1; i < counts.length - 1; i++) {
      double centre = (counts[i - 1] + counts[i] + counts[i + 1]) / YEAR;
      sums[i % YEAR] += counts[i] - centre;
      sizes[i % YEAR]++;
    }
    double[] means = new double[YEAR];
    Arrays.setAll(means, term -> sums[term] / sizes[term]);
    double mean = Arrays.stream(means).average().orElse(0);
    return Arrays.stream(means).map(value -> value - mean).toArray();
  }
}
