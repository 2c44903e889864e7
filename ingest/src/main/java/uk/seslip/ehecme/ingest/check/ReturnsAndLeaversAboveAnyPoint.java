package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.Optional;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Measure;

/**
 * Finds more children leaving elective home education, to school or out of the area, than were in
 * it at any point in the year. Where one of the two ways out has no number, the other alone can
 * still be too many.
 */
final class ReturnsAndLeaversAboveAnyPoint implements Check {

  @Override
  public String code() {
    return "returns_and_leavers_above_any_point";
  }

  @Override
  public CheckResult run(CheckContext submission) {
    Tally tally = new Tally();
    submission
        .findMeasure("ehe_any_point")
        .ifPresent(anyPoint -> compare(submission, anyPoint, tally));
    return tally.result("figures of a whole year are asked in the autumn only");
  }

  private void compare(CheckContext submission, Measure anyPoint, Tally tally) {
    Optional<BigDecimal> limit = submission.findTotal(anyPoint.id());
    Optional<BigDecimal> returned = submission.findTotal("ehe_returns_to_school");
    Optional<BigDecimal> left = submission.findTotal("ehe_left_area");
    BigDecimal gone = returned.orElse(BigDecimal.ZERO).add(left.orElse(BigDecimal.ZERO));
    if (limit.isPresent() && gone.compareTo(limit.get()) > 0) {
      tally.found(
          new FindingMaker(submission, this)
              .one(
                  submission.find(anyPoint, Breakdown.TOTAL).orElseThrow().cell(),
                  anyPoint,
                  anyPoint.label(),
                  FindingMaker.written(gone),
                  FindingMaker.written(limit.get())));
    } else if (limit.isPresent() && returned.isPresent() && left.isPresent()) {
      tally.passed();
    } else {
      tally.couldNotRun("EHE at any point, returns to school or leavers have no number");
    }
  }
}
