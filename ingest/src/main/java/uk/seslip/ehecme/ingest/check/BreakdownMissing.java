package uk.seslip.ehecme.ingest.check;

import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.CheckNeed;
import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Observation;

/**
 * Finds breakdowns without any value that had numbers a year before, under a total that is there.
 */
final class BreakdownMissing extends NamedCheck {

  BreakdownMissing() {
    super("breakdown_missing", CheckScope.breakdowns(), CheckNeed.LAST_YEAR);
  }

  @Override
  public CheckResult run(CheckContext submission) {
    Tally tally = new Tally();
    for (Measure measure : submission.measures()) {
      if (submission.find(measure, Breakdown.TOTAL).isPresent()) {
        for (BreakdownTopic topic : submission.definitions().register().topicsOf(measure)) {
          compare(submission, measure, topic, tally);
        }
      }
    }
    return GivenLastYear.isKnown(submission)
        ? tally.result("no breakdown was given a year before")
        : GivenLastYear.couldNotRun(submission);
  }

  private void compare(
      CheckContext submission, Measure measure, BreakdownTopic topic, Tally tally) {
    TopicValues values = TopicValues.of(submission, measure, topic);
    if (!wasGiven(submission, measure, topic)) {
      return;
    }
    if (!values.parts().isEmpty()) {
      tally.passed();
      return;
    }
    Observation total = submission.find(measure, Breakdown.TOTAL).orElseThrow();
    tally.found(
        new FindingMaker(submission, this)
            .at(total.cell(), measure)
            .word("item", values.label())
            .word("period", LastYear.periodOf(submission, measure).label())
            .found("nothing")
            .expected("numbers, or symbols that say why there are none")
            .finding());
  }

  private static boolean wasGiven(CheckContext submission, Measure measure, BreakdownTopic topic) {
    return topic.categoriesIn(submission.term().yearsEarlier(1)).stream()
        .map(category -> new Breakdown(topic.name(), category.label()))
        .anyMatch(part -> LastYear.number(submission, measure, part).isPresent());
  }
}
