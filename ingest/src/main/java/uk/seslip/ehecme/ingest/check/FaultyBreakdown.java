package uk.seslip.ehecme.ingest.check;

import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Finding;

/** The shape of a check that no breakdown goes wrong against its total in one particular way. */
abstract class FaultyBreakdown extends NamedCheck {

  private final BreakdownFault fault;

  /** A check that looks for one fault. */
  FaultyBreakdown(String code, BreakdownFault fault) {
    super(code, CheckScope.breakdowns());
    this.fault = fault;
  }

  @Override
  public final CheckResult run(CheckContext submission) {
    FindingMaker findings = new FindingMaker(submission, this);
    Tally tally = new Tally();
    for (TopicValues values : TopicValues.of(submission)) {
      if (values.totalNumber().isEmpty()) {
        tally.couldNotRun(values.measure().label() + " has no number as its total");
      } else if (BreakdownFault.of(submission, values) == fault) {
        tally.found(finding(values, findings));
      } else {
        tally.passed();
      }
    }
    return tally.result("the return holds no breakdown");
  }

  /** The finding about a breakdown that has the fault, and so a total with a number. */
  abstract Finding finding(TopicValues values, FindingMaker findings);
}
