package uk.seslip.ehecme.report.restricted;

import java.math.BigDecimal;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.Shorthand;

/**
 * Whether an exact count can be behind what DfE published of an authority or region: it rounds them
 * to the nearest 10, and writes {@code low} for what rounds to nothing and is not nothing (EES
 * release on CME, 2025/26).
 */
final class PublishedRounding {

  /** Half of the 10 that is rounded to. */
  static final BigDecimal REACH = BigDecimal.valueOf(5);

  private PublishedRounding() {}

  /** Whether the two can be the same count. */
  static boolean fits(ObservedValue exact, ObservedValue published) {
    if (!(exact instanceof Reported count)) {
      return published instanceof Withheld;
    }
    if (published instanceof Reported rounded) {
      boolean bothZero = rounded.number().signum() == 0 && count.number().signum() == 0;
      boolean isNear =
          count.number().subtract(rounded.number()).abs().compareTo(REACH) <= 0
              && rounded.number().signum() != 0;
      return bothZero || isNear;
    }
    return ((Withheld) published).shorthand() == Shorthand.LOW
        && count.number().signum() > 0
        && count.number().compareTo(REACH) <= 0;
  }

  /** Whether DfE published a statement about the count at all. */
  static boolean isStatement(ObservedValue published) {
    return published instanceof Reported || ((Withheld) published).shorthand() == Shorthand.LOW;
  }
}
