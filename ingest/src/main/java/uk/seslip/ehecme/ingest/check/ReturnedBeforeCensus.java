package uk.seslip.ehecme.ingest.check;

import java.util.Optional;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.CheckScope;

/** Finds returns from before census day: their figures cannot be of that day. */
final class ReturnedBeforeCensus extends NamedCheck {

  ReturnedBeforeCensus() {
    super("returned_before_census", CheckScope.wholeReturn());
  }

  @Override
  public CheckResult run(CheckContext submission) {
    Tally tally = new Tally();
    Optional<CalendarTerm> dates = submission.definitions().findTerm(submission.term());
    if (dates.isEmpty()) {
      tally.couldNotRun("the calendar does not have the term");
    } else if (submission.given().received().isBefore(dates.get().censusDate())) {
      tally.found(
          new FindingMaker(submission, this)
              .ofReturn()
              .found(FindingMaker.written(submission.given().received()))
              .expected(FindingMaker.written(dates.get().censusDate()))
              .finding());
    } else {
      tally.passed();
    }
    return tally.result("the return has no day");
  }
}
