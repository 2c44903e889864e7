package uk.seslip.ehecme.transform.frame;

import static uk.seslip.ehecme.transform.frame.Fields.NUMBER;

import java.math.BigDecimal;
import java.math.RoundingMode;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.Shorthand;

/** A value as the store keeps it: a number that fits its column, in its shortest spelling. */
public final class StorableValue {

  private StorableValue() {}

  /** A number that no count of children can have is kept as what was written. */
  public static ObservedValue of(ObservedValue value) {
    if (!(value instanceof Reported reported)) {
      return value;
    }
    return fits(reported.number())
        ? new Reported(plain(reported.number()))
        : new Withheld(Shorthand.UNAVAILABLE, reported.number().toString());
  }

  /** The number without zeros at its end and without an exponent. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }

  private static boolean fits(BigDecimal number) {
    int wholeDigits = number.precision() - number.scale();
    return wholeDigits <= NUMBER.precision() - NUMBER.scale()
        && number.stripTrailingZeros().scale() <= NUMBER.scale();
  }
}
