package uk.seslip.ehecme.transform.statistics;

/**
 * Limits for a count: how far a count of this size moves by chance alone.
 *
 * <p>Source: PHEindicatormethods 2.1.0, {@code phe_rate} (Byar from ten, exact below); Breslow and
 * Day 1987 for Byar's approximation; Garwood 1936 for the exact limits. Confidence is two-sided.
 */
public final class CountInterval {

  private CountInterval() {}

  /** The PHE rule: exact limits for small counts, Byar's from {@link Recipe.Rates#byarFrom}. */
  public static Interval phe(int count, double confidence, Recipe.Rates rules) {
    return count < rules.byarFrom() ? exact(count, confidence) : byar(count, confidence);
  }

  /**
   * Exact Poisson limits: {@code chi2inv(a/2, 2O)/2} and {@code chi2inv(1-a/2, 2O+2)/2}; the lower
   * limit of no cases is 0.
   */
  public static Interval exact(int count, double confidence) {
    double tail = Chance.tail(confidence);
    double lower = count == 0 ? 0 : Chance.chiSquareBelow(tail, 2.0 * count) / 2;
    return new Interval(lower, Chance.chiSquareAbove(tail, 2.0 * count + 2) / 2);
  }

  /**
   * Byar's approximate limits: {@code O(1 - 1/9O - z/3sqrt(O))^3} and the same with {@code O+1} and
   * a plus sign. A count of 0 has the lower limit 0.
   */
  public static Interval byar(int count, double confidence) {
    double z = Chance.twoSidedZ(confidence);
    double lower = count == 0 ? 0 : byarLimit(count, -z);
    return new Interval(Math.max(0, lower), byarLimit(count + 1.0, z));
  }

  private static double byarLimit(double count, double z) {
    return count * Math.pow(1 - 1 / (9 * count) + z / (3 * Math.sqrt(count)), 3);
  }
}
