package uk.seslip.ehecme.transform.statistics;

import java.util.Arrays;

/** Quantiles of a sample, which must not be empty. */
final class Quantiles {

  private Quantiles() {}

  /** The middle value, or the mean of the two middle values. */
  static double median(double[] values) {
    return typeSeven(values, 0.5);
  }

  /**
   * The quantile that interpolates linearly between order statistics at {@code (n-1)p}.
   *
   * <p>Source: Hyndman and Fan 1996, type 7, the default of R.
   */
  static double typeSeven(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double position = (sorted.length - 1) * share;
    int below = (int) Math.floor(position);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }
}
