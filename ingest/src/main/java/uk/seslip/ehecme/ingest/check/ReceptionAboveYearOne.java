package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.Optional;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Season;

/**
 * Finds more children in elective home education in Reception than in Year 1 in an autumn, when
 * most of Reception is still below compulsory school age.
 */
final class ReceptionAboveYearOne extends NamedCheck {

  private static final Breakdown RECEPTION = new Breakdown("Year group", "Reception");
  private static final Breakdown YEAR_1 = new Breakdown("Year group", "Year 1");

  ReceptionAboveYearOne() {
    super(
        "reception_above_year_1",
        CheckScope.breakdown("Year group").of("ehe_census").in(Season.AUTUMN));
  }

  @Override
  public CheckResult run(CheckContext submission) {
    Tally tally = new Tally();
    Optional<Measure> measure = submission.findMeasure("ehe_census");
    if (submission.term().season() == Season.AUTUMN && measure.isPresent()) {
      compare(submission, measure.get(), tally);
    }
    return tally.result("by spring most of Reception is of compulsory school age");
  }

  private void compare(CheckContext submission, Measure measure, Tally tally) {
    Optional<BigDecimal> reception = submission.findNumber(measure, RECEPTION);
    Optional<BigDecimal> yearOne = submission.findNumber(measure, YEAR_1);
    if (reception.isEmpty() || yearOne.isEmpty()) {
      tally.couldNotRun("Reception or Year 1 has no number");
    } else if (reception.get().compareTo(yearOne.get()) > 0
        && reception.get().compareTo(submission.limit("reception_smallest")) >= 0) {
      tally.found(
          new FindingMaker(submission, this)
              .one(
                  submission.find(measure, RECEPTION).orElseThrow().cell(),
                  measure,
                  measure.itemLabel(RECEPTION),
                  FindingMaker.written(reception.get()),
                  FindingMaker.written(yearOne.get())));
    } else {
      tally.passed();
    }
  }
}
