package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.Optional;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Period;

/** The figures of one year before, for the checks that set a return against them. */
final class LastYear {

  private LastYear() {}

  /** The period of a measure one year before the one that the submission reports. */
  static Period periodOf(CheckContext submission, Measure measure) {
    return measure.periodIn(submission.term().yearsEarlier(1));
  }

  /** The number of an item one year before; empty when there was none or none is known. */
  static Optional<BigDecimal> number(
      CheckContext submission, Measure measure, Breakdown breakdown) {
    return submission.findKnownNumber(measure, periodOf(submission, measure), breakdown);
  }

  /** Whether a total changed so much within a year that one of the checks of changes asks. */
  static boolean isQueried(CheckContext submission, BigDecimal then, BigDecimal now) {
    return isZeroAfterLarge(submission, then, now)
        || isZeroAfterLarge(submission, now, then)
        || isJump(submission, then, now);
  }

  /** Whether a number fell to nothing from one that chance alone does not empty. */
  static boolean isZeroAfterLarge(CheckContext submission, BigDecimal then, BigDecimal now) {
    return now.signum() == 0 && then.compareTo(submission.limit("zero_after_smallest")) >= 0;
  }

  /** Whether the larger of two numbers is large and a multiple of the smaller. */
  static boolean isJump(CheckContext submission, BigDecimal then, BigDecimal now) {
    BigDecimal larger = then.max(now);
    BigDecimal smaller = then.min(now);
    return smaller.signum() > 0
        && larger.subtract(smaller).compareTo(submission.limit("jump_smallest_difference")) >= 0
        && larger.compareTo(smaller.multiply(submission.limit("jump_factor"))) >= 0;
  }
}
