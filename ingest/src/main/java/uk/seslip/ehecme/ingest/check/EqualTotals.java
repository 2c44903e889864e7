package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Measure;

/** The shape of a check that two totals are not one figure typed twice. */
abstract class EqualTotals extends TotalsCompared {

  private final String threshold;
  private final List<Pair> pairs;

  /**
   * A check of this shape.
   *
   * @param threshold name of the number above which equality is no chance
   * @param pairs the totals to compare
   */
  EqualTotals(String code, String threshold, Pair... pairs) {
    super(
        code,
        Stream.of(pairs)
            .flatMap(pair -> Stream.of(pair.first(), pair.second()))
            .toArray(String[]::new));
    this.threshold = threshold;
    this.pairs = List.of(pairs);
  }

  /**
   * Two totals that should differ.
   *
   * @param first id of the measure at which findings stand
   * @param second id of the other
   */
  record Pair(String first, String second) {}

  @Override
  final void compare(CheckContext submission, Tally tally) {
    for (Pair pair : pairs) {
      Optional<Measure> one = submission.findMeasure(pair.first());
      Optional<Measure> other = submission.findMeasure(pair.second());
      if (one.isPresent() && other.isPresent()) {
        compare(submission, one.get(), other.get(), tally);
      }
    }
  }

  private void compare(CheckContext submission, Measure one, Measure other, Tally tally) {
    Optional<BigDecimal> number = submission.findNumber(one, Breakdown.TOTAL);
    Optional<BigDecimal> twin = submission.findNumber(other, Breakdown.TOTAL);
    if (number.isEmpty() || twin.isEmpty()) {
      tally.couldNotRun((number.isEmpty() ? one : other).label() + " has no number");
    } else if (number.get().compareTo(twin.get()) == 0
        && number.get().compareTo(submission.limit(threshold)) > 0) {
      tally.found(
          new FindingMaker(submission, this)
              .at(submission.find(one, Breakdown.TOTAL).orElseThrow().cell(), one)
              .word("candidates", other.label())
              .found(FindingMaker.written(number.get()))
              .expected("a number other than that of " + other.label())
              .finding());
    } else {
      tally.passed();
    }
  }
}
