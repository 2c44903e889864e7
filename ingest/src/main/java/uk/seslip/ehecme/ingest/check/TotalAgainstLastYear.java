package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.Optional;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.CheckNeed;
import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Measure;

/** The shape of a check that sets each total against the same term of the year before. */
abstract class TotalAgainstLastYear extends NamedCheck {

  TotalAgainstLastYear(String code) {
    super(code, CheckScope.totals(), CheckNeed.LAST_YEAR);
  }

  /** Whether a change within a year must be asked about. */
  abstract boolean isOdd(CheckContext submission, BigDecimal then, BigDecimal now);

  @Override
  public final CheckResult run(CheckContext submission) {
    FindingMaker findings = new FindingMaker(submission, this);
    Tally tally = new Tally();
    boolean known = false;
    for (Measure measure : submission.measures()) {
      Optional<BigDecimal> now = submission.findNumber(measure, Breakdown.TOTAL);
      Optional<BigDecimal> then = LastYear.number(submission, measure, Breakdown.TOTAL);
      if (now.isPresent() && then.isPresent()) {
        known = true;
        if (isOdd(submission, then.get(), now.get())) {
          tally.found(finding(submission, measure, then.get(), now.get(), findings));
        } else {
          tally.passed();
        }
      }
    }
    if (!known) {
      tally.couldNotRun(submission.noHistory(submission.term().yearsEarlier(1)));
    }
    return tally.result("nothing is asked for in this term");
  }

  private static Finding finding(
      CheckContext submission,
      Measure measure,
      BigDecimal then,
      BigDecimal now,
      FindingMaker findings) {
    return findings
        .at(submission.find(measure, Breakdown.TOTAL).orElseThrow().cell(), measure)
        .word("period", LastYear.periodOf(submission, measure).label())
        .found(FindingMaker.written(now))
        .expected(FindingMaker.written(then))
        .finding();
  }
}
