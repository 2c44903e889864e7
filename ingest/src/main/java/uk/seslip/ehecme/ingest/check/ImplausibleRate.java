package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Population;

/** Finds totals that would be an implausible part of all children who live in the area. */
final class ImplausibleRate extends NamedCheck {

  private static final int YOUNGEST = 5;
  private static final int OLDEST = 16;

  ImplausibleRate() {
    super("implausible_rate", CheckScope.ratedTotals());
  }

  @Override
  public CheckResult run(CheckContext submission) {
    Tally tally = new Tally();
    Optional<Population> children =
        submission.definitions().populations().stream()
            .filter(p -> p.place().equals(submission.authority().code()))
            .filter(p -> p.ageFrom() == YOUNGEST && p.ageTo() == OLDEST)
            .max(Comparator.comparingInt(Population::midYear));
    if (children.isEmpty()) {
      tally.couldNotRun("the number of resident children is not known");
    } else {
      BigDecimal most =
          submission
              .limit("rate_implausible_percent")
              .multiply(BigDecimal.valueOf(children.get().children()))
              .movePointLeft(2);
      submission.measures().stream()
          .filter(Measure::rated)
          .forEach(measure -> compare(submission, measure, most, tally));
    }
    return tally.result("no measure with a rate is given");
  }

  private void compare(CheckContext submission, Measure measure, BigDecimal most, Tally tally) {
    Optional<BigDecimal> number = submission.findNumber(measure, Breakdown.TOTAL);
    if (number.filter(n -> n.compareTo(most) > 0).isPresent()) {
      tally.found(
          new FindingMaker(submission, this)
              .one(
                  submission.find(measure, Breakdown.TOTAL).orElseThrow().cell(),
                  measure,
                  measure.label(),
                  FindingMaker.written(number.get()),
                  "at most " + most.toBigInteger()));
    } else if (number.isPresent()) {
      tally.passed();
    }
  }
}
