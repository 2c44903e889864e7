package uk.seslip.ehecme.transform.statistics;

import java.util.Collection;
import java.util.Optional;

/**
 * The middle authority and the range, the fair comparator for one authority.
 *
 * <p>The median is used because three authorities hold most of the region's children missing
 * education, so the pooled rate lies above most authorities.
 *
 * @param minimum the smallest value
 * @param median the middle value, or the mean of the two middle ones
 * @param maximum the largest value
 * @param counted authorities with a value
 * @param expected authorities that should have one
 */
public record Spread(double minimum, double median, double maximum, int counted, int expected) {

  /**
   * The spread of the authorities' published values; none where there are none.
   *
   * @param expected how many authorities there should have been, so that "17 of 19" can be said
   */
  public static Optional<Spread> of(Collection<Double> values, int expected) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    if (sorted.length == 0) {
      return Optional.empty();
    }
    double median = Quantiles.median(sorted);
    double last = sorted[sorted.length - 1];
    return Optional.of(new Spread(sorted[0], median, last, sorted.length, expected));
  }

  /**
   * The spread of an authority's statistical neighbours; none where fewer than {@link
   * Recipe.Rates#fewestNeighbours} have a value.
   */
  public static Optional<Spread> ofNeighbours(
      Collection<Double> values, int expected, Recipe.Rates rules) {
    return of(values, expected).filter(spread -> spread.counted() >= rules.fewestNeighbours());
  }
}
