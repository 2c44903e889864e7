package uk.seslip.ehecme.transform.statistics;

import java.util.Arrays;

/**
 * Exponential smoothing of a series without its term pattern, with the weight that forecast its own
 * past best.
 *
 * @param alpha the smoothing weight
 * @param level the last level
 * @param squaredErrors sum of the squared one-step errors from the second value on
 */
record SmoothedLevel(double alpha, double level, double squaredErrors) {

  /** Tries every weight of the grid up to 1 and keeps the first with the smallest errors. */
  static SmoothedLevel best(double[] values, Recipe.Forecasts rules) {
    SmoothedLevel best = with(rules.smallestAlpha(), values);
    int steps = (int) Math.round((1 - rules.smallestAlpha()) / rules.alphaStep());
    for (int step = 1; step <= steps; step++) {
      double alpha = Math.min(1, rules.smallestAlpha() + step * rules.alphaStep());
      SmoothedLevel tried = with(alpha, values);
      best = tried.squaredErrors() < best.squaredErrors() ? tried : best;
    }
    return best;
  }

  /** Starts from the mean of the first year: {@code l = l + alpha (a - l)}. */
  private static SmoothedLevel with(double alpha, double[] values) {
    double level = Arrays.stream(values, 0, Recipe.TERMS_PER_YEAR).average().orElse(0);
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      double error = values[i] - level;
      squares += i == 0 ? 0 : error * error;
      level += alpha * error;
    }
    return new SmoothedLevel(alpha, level, squares);
  }
}
