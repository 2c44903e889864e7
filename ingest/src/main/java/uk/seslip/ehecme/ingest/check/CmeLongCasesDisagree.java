package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Measure;

/**
 * Finds a count of children missing education for over 20 school days that their durations do not
 * allow: 20 school days take four weeks at least and, with the longest holiday between them, ten.
 */
final class CmeLongCasesDisagree extends NamedCheck {

  private static final String TOPIC = "Duration";

  CmeLongCasesDisagree() {
    super("cme_long_cases_disagree", CheckScope.totalsOf("cme_census", "cme_over_20_school_days"));
  }

  @Override
  public CheckResult run(CheckContext submission) {
    Tally tally = new Tally();
    Optional<Measure> census = submission.findMeasure("cme_census");
    Optional<Measure> over20 = submission.findMeasure("cme_over_20_school_days");
    Optional<BreakdownTopic> duration =
        census.flatMap(m -> submission.definitions().register().findTopic(m, TOPIC));
    boolean asked =
        duration.filter(topic -> !topic.categoriesIn(submission.term()).isEmpty()).isPresent();
    if (asked && over20.isPresent()) {
      TopicValues values = TopicValues.of(submission, census.orElseThrow(), duration.get());
      compare(submission, over20.get(), values, tally);
    }
    return tally.result("durations are not asked for in this term");
  }

  private void compare(CheckContext submission, Measure over20, TopicValues values, Tally tally) {
    Optional<BigDecimal> number = submission.findNumber(over20, Breakdown.TOTAL);
    if (number.isEmpty() || !values.silent().isEmpty()) {
      tally.couldNotRun((number.isEmpty() ? over20.label() : values.label()) + " has no number");
      return;
    }
    BigDecimal least = sum(values, "12 to 26 weeks", "26 to 52 weeks", "Over 52 weeks");
    BigDecimal most = values.sum().subtract(sum(values, "Less than 2 weeks", "2 to 4 weeks"));
    BigDecimal slack = submission.limit("cme_long_slack_percent").multiply(values.sum());
    BigDecimal allowed = slack.movePointLeft(2).max(submission.limit("cme_long_slack_children"));
    if (number.get().compareTo(least.subtract(allowed)) >= 0
        && number.get().compareTo(most.add(allowed)) <= 0) {
      tally.passed();
      return;
    }
    tally.found(
        new FindingMaker(submission, this)
            .one(
                submission.find(over20, Breakdown.TOTAL).orElseThrow().cell(),
                over20,
                over20.label(),
                FindingMaker.written(number.get()),
                FindingMaker.written(least) + " to " + FindingMaker.written(most)));
  }

  private static BigDecimal sum(TopicValues values, String... categories) {
    return Stream.of(categories).map(values::numberIn).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
