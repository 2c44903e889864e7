package uk.seslip.ehecme.ingest.check;

import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Observation;

/** Notes breakdowns of which nothing but symbols is given under a total that is a number. */
final class BreakdownWithheld extends NamedCheck {

  BreakdownWithheld() {
    super("breakdown_withheld", CheckScope.breakdowns());
  }

  @Override
  public CheckResult run(CheckContext submission) {
    FindingMaker findings = new FindingMaker(submission, this);
    Tally tally = new Tally();
    for (TopicValues values : TopicValues.of(submission)) {
      if (values.totalNumber().filter(n -> n.signum() > 0).isPresent()) {
        if (values.numbers().isEmpty()) {
          Observation first = values.parts().get(0);
          String symbols = values.parts().size() + " symbols";
          tally.found(
              findings.one(first.cell(), values.measure(), values.label(), symbols, "numbers"));
        } else {
          tally.passed();
        }
      }
    }
    return tally.result("no breakdown stands under a number");
  }
}
