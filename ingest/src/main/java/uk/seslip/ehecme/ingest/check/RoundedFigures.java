package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import uk.seslip.ehecme.model.CheckScope;

/** Finds returns whose every figure is a multiple of 5 or 10: they were rounded before. */
final class RoundedFigures extends NamedCheck {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  RoundedFigures() {
    super("rounded_figures", CheckScope.wholeReturn());
  }

  @Override
  public CheckResult run(CheckContext submission) {
    Tally tally = new Tally();
    BigDecimal slack = submission.roundingSlack();
    if (slack.signum() > 0) {
      tally.found(
          new FindingMaker(submission, this)
              .ofReturn()
              .found("multiples of " + FindingMaker.written(slack.multiply(TWO)))
              .expected("exact counts")
              .finding());
    } else if (!submission.observations().isEmpty()) {
      tally.passed();
    }
    return tally.result("the return holds no number");
  }
}
