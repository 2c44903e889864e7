package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;

/** Finds many where the year before had none, which mostly was not filled in then. */
final class LargeAfterZero extends TotalAgainstLastYear {

  LargeAfterZero() {
    super("large_after_zero");
  }

  @Override
  boolean isOdd(CheckContext submission, BigDecimal then, BigDecimal now) {
    return LastYear.isZeroAfterLarge(submission, now, then);
  }
}
