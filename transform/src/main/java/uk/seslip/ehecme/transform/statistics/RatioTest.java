package uk.seslip.ehecme.transform.statistics;

/** Asks whether two counts over the same population differ by more than chance. */
final class RatioTest {

  private RatioTest() {}

  /**
   * Whether the exact interval of {@code smaller / larger} lies below 1.
   *
   * <p>Counts are rounded towards each other, so that a half never makes a difference; a smaller
   * count that is not smaller does not differ. Source: {@link RateRatio#exact}.
   */
  static boolean differs(double smaller, double larger, double confidence) {
    int low = (int) Math.ceil(smaller);
    int high = (int) Math.floor(larger);
    return low < high && RateRatio.exact(low, high, confidence).upper() < 1;
  }
}
