package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.CheckNeed;
import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Region;

/**
 * Finds a census count whose share of the others' sum moved far within a year. Only authorities
 * with a number in both terms are summed. What changed by itself {@link LastYear} names.
 */
final class ShareOfRegionMoved extends NamedCheck {

  ShareOfRegionMoved() {
    super(
        "share_of_region_moved",
        CheckScope.totalsOf("ehe_census", "cme_census"),
        CheckNeed.OTHER_AUTHORITIES);
  }

  @Override
  public CheckResult run(CheckContext submission) {
    Tally tally = new Tally();
    for (String id : List.of("ehe_census", "cme_census")) {
      submission.findMeasure(id).ifPresent(measure -> compare(submission, measure, tally));
    }
    return tally.result("no census is asked for in this term");
  }

  private void compare(CheckContext submission, Measure measure, Tally tally) {
    Optional<BigDecimal> now = submission.findNumber(measure, Breakdown.TOTAL);
    Optional<BigDecimal> then = LastYear.number(submission, measure, Breakdown.TOTAL);
    List<Authority> others = others(submission, measure);
    int fewest = submission.definitions().checks().requireInt("region_fewest_authorities");
    if (now.isEmpty() || then.isEmpty() || others.size() < fewest) {
      tally.couldNotRun(
          submission.noHistory(
              measure.label() + " is known for both years of too few authorities"));
      return;
    }
    BigDecimal othersNow = sum(submission, measure, others, submission.term());
    BigDecimal othersThen = sum(submission, measure, others, submission.term().yearsEarlier(1));
    BigDecimal usual = then.get().multiply(othersNow).divide(othersThen, MathContext.DECIMAL32);
    if (isFar(submission, now.get(), usual)
        && !LastYear.isQueried(submission, then.get(), now.get())) {
      tally.found(
          new FindingMaker(submission, this)
              .one(
                  submission.find(measure, Breakdown.TOTAL).orElseThrow().cell(),
                  measure,
                  measure.label(),
                  FindingMaker.written(now.get()),
                  "about " + Math.round(usual.doubleValue())));
    } else {
      tally.passed();
    }
  }

  private static boolean isFar(CheckContext submission, BigDecimal now, BigDecimal usual) {
    BigDecimal factor = submission.limit("region_share_factor");
    boolean far = now.max(usual).compareTo(now.min(usual).multiply(factor)) >= 0;
    return far
        && now.subtract(usual).abs().compareTo(submission.limit("region_smallest_difference")) >= 0;
  }

  private static List<Authority> others(CheckContext submission, Measure measure) {
    Region region = submission.definitions().region();
    return region.authorities().stream()
        .filter(other -> !other.code().equals(submission.authority().code()))
        .filter(
            other ->
                submission.findTotalOf(other, measure, submission.term()).isPresent()
                    && submission
                        .findTotalOf(other, measure, submission.term().yearsEarlier(1))
                        .filter(n -> n.signum() > 0)
                        .isPresent())
        .toList();
  }

  private static BigDecimal sum(
      CheckContext submission, Measure measure, List<Authority> others, Period period) {
    return others.stream()
        .map(other -> submission.findTotalOf(other, measure, period).orElseThrow())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
