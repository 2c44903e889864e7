package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.Optional;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Measure;

/**
 * Finds EHE starts that equal the count at any point in the year, which mostly means that one
 * figure was typed twice. DfE's figures for East Sussex, 2023/24, are the pattern.
 */
final class StartsEqualAnyPoint implements Check {

  @Override
  public String code() {
    return "starts_equal_any_point";
  }

  @Override
  public CheckResult run(CheckContext submission) {
    Tally tally = new Tally();
    submission.findMeasure("ehe_starts").ifPresent(starts -> compare(submission, starts, tally));
    return tally.result("figures of a whole year are asked in the autumn only");
  }

  private void compare(CheckContext submission, Measure starts, Tally tally) {
    Optional<BigDecimal> started = submission.findTotal("ehe_starts");
    Optional<BigDecimal> anyPoint = submission.findTotal("ehe_any_point");
    if (started.isEmpty() || anyPoint.isEmpty()) {
      tally.couldNotRun("EHE starts or EHE at any point has no number");
      return;
    }
    BigDecimal above = submission.definitions().checks().require("starts_equal_above");
    boolean equal = started.get().compareTo(anyPoint.get()) == 0;
    if (!equal || started.get().compareTo(above) <= 0) {
      tally.passed();
      return;
    }
    tally.found(
        new FindingMaker(submission, this)
            .one(
                submission.find(starts, Breakdown.TOTAL).orElseThrow().cell(),
                starts,
                starts.label(),
                FindingMaker.written(started.get()),
                "fewer than EHE at any point"));
  }
}
