package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;

/**
 * Finds more school attendance orders issued than notices served under section 437(1), which come
 * before an order.
 */
final class SaoIssuedAboveNotices extends MeasureAboveAnother {

  SaoIssuedAboveNotices() {
    super("sao_issued_above_notices", "ehe_s437_notices", "ehe_sao_issued");
  }

  /** Some notices of the orders were served in the year before. */
  @Override
  BigDecimal slack(CheckContext submission) {
    return submission.limit("sao_above_notices_slack");
  }
}
