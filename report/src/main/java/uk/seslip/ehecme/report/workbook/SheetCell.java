package uk.seslip.ehecme.report.workbook;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One cell of a plain sheet: words or a number, never a formula.
 *
 * @param text the words; empty when it is a number
 * @param number the number; empty when it is words
 */
public record SheetCell(String text, Optional<BigDecimal> number) {

  /** Words, also when they begin like a formula. */
  public static SheetCell of(String text) {
    return new SheetCell(text, Optional.empty());
  }

  /** A whole number. */
  public static SheetCell of(int number) {
    return of(BigDecimal.valueOf(number));
  }

  /** A number. */
  public static SheetCell of(BigDecimal number) {
    return new SheetCell("", Optional.of(number));
  }
}
