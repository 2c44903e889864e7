package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;

/** Finds a zero where the year before had many, which mostly was not filled in. */
final class ZeroAfterLarge extends TotalAgainstLastYear {

  ZeroAfterLarge() {
    super("zero_after_large");
  }

  @Override
  boolean isOdd(CheckContext submission, BigDecimal then, BigDecimal now) {
    return LastYear.isZeroAfterLarge(submission, then, now);
  }
}
