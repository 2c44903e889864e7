package uk.seslip.ehecme.report.view;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes estimates only as precisely as they can carry, so that a forecast does not look like a
 * count: whole children below 100, then the nearest 5, from 1,000 the nearest 10 and from 10,000
 * the nearest 100.
 */
final class Estimated {

  private Estimated() {}

  /** The nearest number that an estimate may be written as. */
  static String about(double estimate) {
    return written(estimate, RoundingMode.HALF_UP);
  }

  /** The lower end of a range, rounded outwards. */
  static String from(double lower) {
    return written(lower, RoundingMode.FLOOR);
  }

  /** The upper end of a range, rounded outwards. */
  static String upTo(double upper) {
    return written(upper, RoundingMode.CEILING);
  }

  private static String written(double number, RoundingMode mode) {
    BigDecimal step = BigDecimal.valueOf(step(Math.abs(number)));
    return Formats.count(
        BigDecimal.valueOf(number).divide(step, 0, mode).multiply(step).intValueExact());
  }

  private static int step(double size) {
    if (size < 100) {
      return 1;
    }
    if (size < 1_000) {
      return 5;
    }
    return size < 10_000 ? 10 : 100;
  }
}
