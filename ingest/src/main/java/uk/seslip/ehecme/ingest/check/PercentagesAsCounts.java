package uk.seslip.ehecme.ingest.check;

import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Observation;

/**
 * Finds breakdowns that add up to 100 under a total that is not: percentages in the place of
 * counts.
 */
final class PercentagesAsCounts extends NamedCheck {

  PercentagesAsCounts() {
    super("percentages_as_counts", CheckScope.breakdowns());
  }

  @Override
  public CheckResult run(CheckContext submission) {
    FindingMaker findings = new FindingMaker(submission, this);
    Tally tally = new Tally();
    for (TopicValues values : TopicValues.of(submission)) {
      if (values.totalNumber().isEmpty()) {
        tally.couldNotRun(values.measure().label() + " has no number as its total");
      } else if (BreakdownFault.of(submission, values) == BreakdownFault.PERCENTAGES) {
        tally.found(
            findings.one(
                values.total().map(Observation::cell).orElseThrow(),
                values.measure(),
                values.label(),
                FindingMaker.written(values.sum()),
                FindingMaker.written(values.totalNumber().orElseThrow())));
      } else {
        tally.passed();
      }
    }
    return tally.result("the return holds no breakdown");
  }
}
