package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;

/** Finds totals that are a multiple, or a fraction, of those of the same term a year before. */
final class ChangedMuchOnLastYear extends TotalAgainstLastYear {

  ChangedMuchOnLastYear() {
    super("changed_much_on_last_year");
  }

  @Override
  boolean isOdd(CheckContext submission, BigDecimal then, BigDecimal now) {
    return LastYear.isJump(submission, then, now);
  }
}
