package uk.seslip.ehecme.ingest.check;

import java.util.List;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.CheckNeed;
import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Measure;

/** Finds measures without any value that had one a year before, in a family that is there. */
final class MeasureMissing extends NamedCheck {

  MeasureMissing() {
    super("measure_missing", CheckScope.totals(), CheckNeed.LAST_YEAR);
  }

  @Override
  public CheckResult run(CheckContext submission) {
    FindingMaker findings = new FindingMaker(submission, this);
    Tally tally = new Tally();
    for (Family family : Family.values()) {
      List<Measure> before = GivenLastYear.measures(submission, family);
      List<Measure> missing =
          before.stream().filter(m -> !GivenLastYear.isThere(submission, m)).toList();
      if (missing.size() == before.size()) {
        continue;
      }
      tally.passed();
      for (Measure measure : missing) {
        CellReference file = CellReference.ofFile(submission.firstFile());
        tally.found(
            findings
                .at(file, measure)
                .word("period", LastYear.periodOf(submission, measure).label())
                .found("nothing")
                .expected("a number, or a symbol that says why there is none")
                .finding());
      }
    }
    return GivenLastYear.isKnown(submission)
        ? tally.result("nothing of a whole family is given")
        : GivenLastYear.couldNotRun(submission);
  }
}
