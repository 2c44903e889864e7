package uk.seslip.ehecme.transform.statistics;

/**
 * A published count with the true counts it may stand for.
 *
 * <p>A rounded 20 (base 10) is {@code new CountRange(15, 20, 24)}. A count shown as {@code low} has
 * no plain value and is not a CountRange.
 *
 * @param lowest smallest true count that is shown so, in children
 * @param shown the count as published
 * @param highest largest true count that is shown so
 */
public record CountRange(int lowest, int shown, int highest) {

  public CountRange {
    if (lowest < 0 || lowest > shown || shown > highest) {
      throw new IllegalArgumentException(
          "not a range of counts: " + lowest + ", " + shown + ", " + highest);
    }
  }

  /** A count that is published unrounded. */
  public static CountRange exactly(int count) {
    return new CountRange(count, count, count);
  }

  /** The range of the sum of two counts. */
  public CountRange plus(CountRange other) {
    return new CountRange(
        Math.addExact(lowest, other.lowest),
        Math.addExact(shown, other.shown),
        Math.addExact(highest, other.highest));
  }
}
