package uk.seslip.ehecme.ingest.check;

import java.util.List;
import uk.seslip.ehecme.model.CheckNeed;
import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Measure;

/** Finds whole families without any value that were given a year before. */
final class FamilyMissing extends NamedCheck {

  FamilyMissing() {
    super("family_missing", CheckScope.totals(), CheckNeed.LAST_YEAR);
  }

  @Override
  public CheckResult run(CheckContext submission) {
    Tally tally = new Tally();
    for (Family family : Family.values()) {
      List<Measure> before = GivenLastYear.measures(submission, family);
      if (before.isEmpty()) {
        continue;
      }
      if (before.stream().anyMatch(m -> GivenLastYear.isThere(submission, m))) {
        tally.passed();
      } else {
        tally.found(
            new FindingMaker(submission, this)
                .ofReturn()
                .word("item", family.label())
                .word("period", submission.term().yearsEarlier(1).label())
                .found("nothing")
                .expected(before.size() + " measures")
                .finding());
      }
    }
    return GivenLastYear.isKnown(submission)
        ? tally.result("nothing is asked for in this term")
        : GivenLastYear.couldNotRun(submission);
  }
}
