package uk.seslip.ehecme.transform.disclosure;

import java.util.List;
import java.util.function.Function;

/**
 * What some counts come to together: the closed form of a single sum (the recipe, section 6.4).
 *
 * @param lowest the least they can make
 * @param highest the most; more than {@link Known#UNLIMITED} where several are without limit
 */
record Sum(long lowest, long highest) {

  /**
   * Adds counts up.
   *
   * @param known what is known of each count by itself
   */
  static Sum of(List<Count> counts, Function<Count, Known> known) {
    long lowest = 0;
    long highest = 0;
    for (Count count : counts) {
      Known one = known.apply(count);
      lowest += one.lowest();
      highest += one.highest();
    }
    return new Sum(lowest, highest);
  }

  /** What one of the counts can be, by itself and by what the others leave of their total. */
  Known left(Known one, Known total) {
    return one.and(
        Known.between(
            one.highest() + total.lowest() - highest, one.lowest() + total.highest() - lowest));
  }
}
