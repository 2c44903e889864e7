package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Register;

/** Finds a breakdown whose numbers are the same for EHE and for CME: one list pasted twice. */
final class EheAndCmeShareBreakdown extends NamedCheck {

  EheAndCmeShareBreakdown() {
    super("ehe_and_cme_share_breakdown", CheckScope.breakdownsOf("ehe_census", "cme_census"));
  }

  @Override
  public CheckResult run(CheckContext submission) {
    Tally tally = new Tally();
    Optional<Measure> ehe = submission.findMeasure("ehe_census");
    Optional<Measure> cme = submission.findMeasure("cme_census");
    if (ehe.isPresent() && cme.isPresent()) {
      Register register = submission.definitions().register();
      for (BreakdownTopic topic : register.topicsOf(cme.get())) {
        if (ehe.get().topics().contains(topic.id())) {
          compare(submission, ehe.get(), cme.get(), topic, tally);
        }
      }
    }
    return tally.result("no breakdown with enough children is given for both");
  }

  private void compare(
      CheckContext submission, Measure ehe, Measure cme, BreakdownTopic topic, Tally tally) {
    TopicValues values = TopicValues.of(submission, cme, topic);
    List<Breakdown> counted =
        values.parts().stream()
            .filter(part -> CheckContext.number(part).filter(n -> n.signum() > 0).isPresent())
            .map(part -> part.breakdown())
            .toList();
    if (counted.size() < submission.definitions().checks().requireInt("copied_fewest_parts")) {
      return;
    }
    boolean same =
        counted.stream()
            .allMatch(part -> number(submission, ehe, part).equals(number(submission, cme, part)));
    Optional<BigDecimal> total = submission.findNumber(ehe, Breakdown.TOTAL);
    if (same && !total.equals(values.totalNumber())) {
      tally.found(
          new FindingMaker(submission, this)
              .one(
                  values.parts().get(0).cell(),
                  cme,
                  values.label(),
                  FindingMaker.written(values.sum()),
                  "numbers other than those of " + ehe.label()));
    } else {
      tally.passed();
    }
  }

  private static Optional<BigDecimal> number(
      CheckContext submission, Measure measure, Breakdown breakdown) {
    return submission.findNumber(measure, breakdown).map(BigDecimal::stripTrailingZeros);
  }
}
