package uk.seslip.ehecme.ingest.check;

import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.Shorthand;

/**
 * Finds rows about children above or below compulsory school age. They are not counted, so what
 * must be known is whether the totals beside them count them all the same.
 */
final class OutsideSchoolAge extends NamedCheck {

  OutsideSchoolAge() {
    super("outside_school_age", CheckScope.breakdown("Year group"));
  }

  @Override
  public CheckResult run(CheckContext submission) {
    FindingMaker findings = new FindingMaker(submission, this);
    Tally tally = new Tally();
    tally.passed();
    for (Observation row : submission.given().notCounted()) {
      if (holdsChildren(row)) {
        Measure measure = submission.definitions().register().requireMeasure(row.measure());
        String item = measure.itemLabel(row.breakdown());
        String found = CheckContext.written(row.value());
        tally.found(findings.one(row.cell(), measure, item, found, "no such row"));
      }
    }
    return tally.result("");
  }

  /** A zero says that there are none, and so does a symbol that stands for no child. */
  private static boolean holdsChildren(Observation row) {
    return row.value() instanceof ObservedValue.Withheld withheld
        ? withheld.shorthand() == Shorthand.LOW || withheld.shorthand() == Shorthand.CONFIDENTIAL
        : CheckContext.number(row).filter(n -> n.signum() > 0).isPresent();
  }
}
