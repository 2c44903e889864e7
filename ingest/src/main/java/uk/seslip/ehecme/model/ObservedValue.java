package uk.seslip.ehecme.model;

import java.math.BigDecimal;

/**
 * What a return says about one item: a number, or the reason there is none. A blank cell is neither
 * and makes no observation.
 */
public sealed interface ObservedValue {

  /**
   * A number as it was returned.
   *
   * @param number the exact figure; never null
   */
  record Reported(BigDecimal number) implements ObservedValue {}

  /**
   * No number, and what stood in its place.
   *
   * @param shorthand the meaning of what was written
   * @param written the text of the cell, such as {@code <5}; never a personal value
   */
  record Withheld(Shorthand shorthand, String written) implements ObservedValue {}
}
