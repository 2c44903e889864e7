package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.Optional;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Measure;

/** Finds more school attendance orders revoked than issued, mostly two exchanged cells. */
final class SaoRevokedAboveIssued implements Check {

  @Override
  public String code() {
    return "sao_revoked_above_issued";
  }

  @Override
  public CheckResult run(CheckContext submission) {
    Tally tally = new Tally();
    submission
        .findMeasure("ehe_sao_revoked")
        .ifPresent(revoked -> compare(submission, revoked, tally));
    return tally.result("figures of a whole year are asked in the autumn only");
  }

  private void compare(CheckContext submission, Measure measure, Tally tally) {
    Optional<BigDecimal> revoked = submission.findTotal("ehe_sao_revoked");
    Optional<BigDecimal> issued = submission.findTotal("ehe_sao_issued");
    if (revoked.isEmpty() || issued.isEmpty()) {
      tally.couldNotRun("the orders issued or revoked have no number");
    } else if (revoked.get().compareTo(issued.get()) <= 0) {
      tally.passed();
    } else {
      tally.found(
          new FindingMaker(submission, this)
              .one(
                  submission.find(measure, Breakdown.TOTAL).orElseThrow().cell(),
                  measure,
                  measure.label(),
                  FindingMaker.written(revoked.get()),
                  FindingMaker.written(issued.get())));
    }
  }
}
