package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.CheckNeed;
import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Measure;

/**
 * Finds a change on the year before that is far from the changes the authority had until then: by
 * the median and the median absolute deviation of its own same-term changes, which single odd years
 * do not move. What {@link LastYear#isQueried} names is asked by other checks.
 */
final class OutsideOwnRange extends NamedCheck {

  private static final int MOST_YEARS = 8;

  /** Makes the median absolute deviation of normal values their standard deviation. */
  private static final double MAD_SCALE = 1.4826;

  OutsideOwnRange() {
    super("outside_own_range", CheckScope.totals(), CheckNeed.EARLIER_YEARS);
  }

  @Override
  public CheckResult run(CheckContext submission) {
    Tally tally = new Tally();
    int fewest = submission.definitions().checks().requireInt("own_range_fewest_terms");
    boolean known = false;
    for (Measure measure : submission.measures()) {
      Optional<BigDecimal> now = submission.findNumber(measure, Breakdown.TOTAL);
      List<BigDecimal> before = sameTerms(submission, measure);
      if (now.isPresent() && before.size() >= fewest) {
        known = true;
        compare(submission, measure, now.get(), before, tally);
      }
    }
    if (!known) {
      tally.couldNotRun(
          submission.noHistory("fewer than " + fewest + " earlier same terms are known"));
    }
    return tally.result("nothing is asked for in this term");
  }

  private void compare(
      CheckContext submission,
      Measure measure,
      BigDecimal now,
      List<BigDecimal> before,
      Tally tally) {
    BigDecimal then = before.get(0);
    double change = now.subtract(then).doubleValue();
    double usual = median(changes(before).stream());
    double spread = MAD_SCALE * median(changes(before).stream().map(c -> Math.abs(c - usual)));
    double allowed =
        Math.max(
            submission.limit("own_range_deviations").doubleValue() * spread,
            Math.max(
                submission.limit("own_range_smallest_children").doubleValue(),
                submission.limit("own_range_smallest_percent").doubleValue()
                    * then.doubleValue()
                    / 100));
    if (Math.abs(change - usual) <= allowed || LastYear.isQueried(submission, then, now)) {
      tally.passed();
      return;
    }
    tally.found(
        new FindingMaker(submission, this)
            .at(submission.find(measure, Breakdown.TOTAL).orElseThrow().cell(), measure)
            .word("period", LastYear.periodOf(submission, measure).label())
            .found(FindingMaker.written(now))
            .expected(range(then.doubleValue() + usual, allowed))
            .finding());
  }

  /** The numbers of the same term, the newest first, up to the first year without one. */
  private static List<BigDecimal> sameTerms(CheckContext submission, Measure measure) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (int years = 1; years <= MOST_YEARS; years++) {
      Optional<BigDecimal> number =
          submission.findKnownNumber(
              measure, measure.periodIn(submission.term().yearsEarlier(years)), Breakdown.TOTAL);
      if (number.isEmpty()) {
        break;
      }
      numbers.add(number.get());
    }
    return numbers;
  }

  private static List<Double> changes(List<BigDecimal> newestFirst) {
    List<Double> changes = new ArrayList<>();
    for (int i = 1; i < newestFirst.size(); i++) {
      changes.add(newestFirst.get(i - 1).subtract(newestFirst.get(i)).doubleValue());
    }
    return changes;
  }

  private static double median(Stream<Double> values) {
    double[] sorted = values.mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : DoubleStream.of(sorted[middle - 1], sorted[middle]).average().orElseThrow();
  }

  private static String range(double centre, double allowed) {
    long least = Math.max(0, Math.round(centre - allowed));
    return least + " to " + Math.round(centre + allowed);
  }
}
