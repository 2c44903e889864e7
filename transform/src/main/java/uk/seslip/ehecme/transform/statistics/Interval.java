package uk.seslip.ehecme.transform.statistics;

/**
 * Two finite limits with everything between them.
 *
 * @param lower the lower limit
 * @param upper the upper limit, at least the lower
 */
public record Interval(double lower, double upper) {

  public Interval {
    if (!Double.isFinite(lower) || !Double.isFinite(upper) || lower > upper) {
      throw new IllegalArgumentException("not an interval: " + lower + " to " + upper);
    }
  }

  /** Whether a value lies between the limits, the limits included. */
  public boolean contains(double value) {
    return lower <= value && value <= upper;
  }

  /** Multiplies both limits by a positive factor. */
  Interval times(double factor) {
    return new Interval(lower * factor, upper * factor);
  }
}
