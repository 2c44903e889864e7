package uk.seslip.ehecme.transform.statistics;

import java.util.Optional;

/**
 * A part of a closed list, such as the children missing education for over four weeks.
 *
 * @param share the part over the whole as shown, between 0 and 1
 * @param interval Wilson's limits, enlarged by what rounding may hide
 */
public record Proportion(double share, Interval interval) {

  /**
   * The proportion of two published counts; none where the base is smaller than {@link
   * Recipe.Rates#smallestProportionBase} or the part is shown larger than the whole.
   */
  public static Optional<Proportion> of(CountRange part, CountRange whole, Recipe.Rates rules) {
    int smallestBase = Math.max(1, rules.smallestProportionBase());
    if (whole.shown() < smallestBase || part.shown() > whole.shown()) {
      return Optional.empty();
    }
    int largestWhole = Math.max(whole.highest(), part.lowest());
    int smallestWhole = Math.max(whole.lowest(), part.highest());
    Interval low = wilson(part.lowest(), largestWhole, rules.confidence());
    Interval high = wilson(part.highest(), smallestWhole, rules.confidence());
    double share = (double) part.shown() / whole.shown();
    return Optional.of(new Proportion(share, new Interval(low.lower(), high.upper())));
  }

  /**
   * Wilson's score interval without continuity correction, for {@code cases} of {@code base > 0}.
   *
   * <p>Source: Wilson 1927; Newcombe 1998; {@code phe_proportion} of PHEindicatormethods 2.1.0.
   */
  static Interval wilson(int cases, int base, double confidence) {
    double z = Chance.twoSidedZ(confidence);
    double middle = 2.0 * cases + z * z;
    double reach = z * Math.sqrt(z * z + 4.0 * cases * (1 - (double) cases / base));
    double divisor = 2 * (base + z * z);
    double lower = cases == 0 ? 0 : (middle - reach) / divisor;
    double upper = cases == base ? 1 : (middle + reach) / divisor;
    return new Interval(lower, upper);
  }
}
