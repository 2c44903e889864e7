package uk.seslip.ehecme.report.readback;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as a file prints it.
 *
 * @param where the file and what stands around the number
 * @param place whose it is; empty where that is not known
 * @param key what it counts, where the file says so
 * @param unit what it is
 * @param number as printed, without commas
 */
record Printed(String where, String place, Optional<FigureKey> key, Unit unit, BigDecimal number) {

  /** What a number is, with what turns a count into it. */
  enum Unit {
    COUNT(1, 0),
    PER_100(100, 1),
    PER_10000(10_000, 0),
    PERCENT(100, 0);

    final int multiplier;
    final int decimals;

    Unit(int multiplier, int decimals) {
      this.multiplier = multiplier;
      this.decimals = decimals;
    }
  }

  static Printed of(String where, FigureKey key, Unit unit, String number) {
    return new Printed(where, key.place(), Optional.of(key), unit, decimal(number));
  }

  static Printed loose(String where, String place, Unit unit, String number) {
    return new Printed(where, place, Optional.empty(), unit, decimal(number));
  }

  private static BigDecimal decimal(String number) {
    return new BigDecimal(number.replace(",", ""));
  }
}
