package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Thresholds;

/**
 * Finds breakdowns that are mostly unknown, not recorded or other. The share is taken of the total,
 * or of the categories' sum where the total has no number.
 */
final class UnknownShareHigh extends NamedCheck {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  UnknownShareHigh() {
    super("unknown_share_high", CheckScope.breakdowns());
  }

  @Override
  public CheckResult run(CheckContext submission) {
    FindingMaker findings = new FindingMaker(submission, this);
    Thresholds limits = submission.definitions().checks();
    Tally tally = new Tally();
    for (TopicValues values : TopicValues.of(submission)) {
      BigDecimal base = values.totalNumber().orElseGet(values::sum);
      if (base.compareTo(limits.require("unknown_share_smallest_total")) >= 0) {
        compare(values, base, limits.require("unknown_share_percent"), findings, tally);
      }
    }
    return tally.result("no breakdown is large enough for a share to mean anything");
  }

  private static void compare(
      TopicValues values, BigDecimal base, BigDecimal limit, FindingMaker findings, Tally tally) {
    BigDecimal share =
        values.uninformativeSum().multiply(HUNDRED).divide(base, 0, RoundingMode.HALF_UP);
    boolean high = values.uninformativeSum().multiply(HUNDRED).compareTo(base.multiply(limit)) >= 0;
    if (high) {
      CellReference cell = values.total().orElse(values.parts().get(0)).cell();
      String found = FindingMaker.written(share);
      String allowed = FindingMaker.written(limit);
      tally.found(findings.one(cell, values.measure(), values.label(), found, allowed));
    } else if (values.silent().stream().allMatch(category -> category.informative())) {
      tally.passed();
    } else {
      tally.couldNotRun(values.label() + " does not say how much of it is unknown");
    }
  }
}
