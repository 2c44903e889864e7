package uk.seslip.ehecme.ingest.check;

import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Observation;

/** Finds breakdowns in which one category alone is more than the total. */
final class PartAboveTotal extends NamedCheck {

  PartAboveTotal() {
    super("part_above_total", CheckScope.breakdowns());
  }

  @Override
  public CheckResult run(CheckContext submission) {
    FindingMaker findings = new FindingMaker(submission, this);
    Tally tally = new Tally();
    for (TopicValues values : TopicValues.of(submission)) {
      if (values.totalNumber().isEmpty()) {
        tally.couldNotRun(values.measure().label() + " has no number as its total");
      } else if (BreakdownFault.of(submission, values) == BreakdownFault.PART_ABOVE_TOTAL) {
        tally.found(atLargest(values, findings));
      } else {
        tally.passed();
      }
    }
    return tally.result("the return holds no breakdown");
  }

  private static Finding atLargest(TopicValues values, FindingMaker findings) {
    Observation largest = values.largest().orElseThrow();
    return findings.one(
        largest.cell(),
        values.measure(),
        values.measure().itemLabel(largest.breakdown()),
        FindingMaker.written(CheckContext.number(largest).orElseThrow()),
        FindingMaker.written(values.totalNumber().orElseThrow()));
  }
}
