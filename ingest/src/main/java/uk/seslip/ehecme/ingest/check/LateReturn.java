package uk.seslip.ehecme.ingest.check;

import java.time.LocalDate;
import java.util.Optional;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.CheckScope;

/**
 * Notes that a return came after the last day of the calendar. One that comes after the next census
 * day is a past term that was loaded, and nobody was late.
 */
final class LateReturn extends NamedCheck {

  LateReturn() {
    super("late_return", CheckScope.wholeReturn());
  }

  @Override
  public CheckResult run(CheckContext submission) {
    Tally tally = new Tally();
    LocalDate received = submission.given().received();
    Optional<CalendarTerm> dates = submission.definitions().findTerm(submission.term());
    if (dates.isEmpty()) {
      tally.couldNotRun("the calendar does not have the term");
    } else if (!received.isAfter(dates.get().returnDate())) {
      tally.passed();
    } else if (!isOfThePast(submission, received)) {
      tally.found(
          new FindingMaker(submission, this)
              .ofReturn()
              .found(FindingMaker.written(received))
              .expected(FindingMaker.written(dates.get().returnDate()))
              .finding());
    }
    return tally.result("the term was loaded after the collection had gone on to the next");
  }

  private static boolean isOfThePast(CheckContext submission, LocalDate received) {
    return submission
        .definitions()
        .findTerm(submission.term().next())
        .filter(next -> received.isAfter(next.censusDate()))
        .isPresent();
  }
}
