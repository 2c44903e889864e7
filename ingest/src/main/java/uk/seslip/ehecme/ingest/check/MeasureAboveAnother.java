package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Measure;

/** The shape of a check that no measure, or no sum of several, exceeds another of its period. */
abstract class MeasureAboveAnother extends TotalsCompared {

  private final String greater;
  private final List<String> lesser;

  /**
   * A check of this shape.
   *
   * @param greater id of the measure that must not be exceeded
   * @param lesser ids of the measures that together must not exceed it; findings stand at the only
   *     one, or at the greater where there are several
   */
  MeasureAboveAnother(String code, String greater, String... lesser) {
    super(code, Stream.concat(Stream.of(greater), Stream.of(lesser)).toArray(String[]::new));
    this.greater = greater;
    this.lesser = List.of(lesser);
  }

  @Override
  final void compare(CheckContext submission, Tally tally) {
    List<Measure> parts =
        lesser.stream().flatMap(id -> submission.findMeasure(id).stream()).toList();
    Optional<Measure> whole = submission.findMeasure(greater);
    if (whole.isPresent() && parts.size() == lesser.size()) {
      compare(submission, whole.get(), parts, tally);
    }
  }

  /** By how much the measures may exceed the other before anyone is asked; nothing by default. */
  BigDecimal slack(CheckContext submission) {
    return BigDecimal.ZERO;
  }

  private void compare(CheckContext submission, Measure whole, List<Measure> parts, Tally tally) {
    Optional<BigDecimal> limit = submission.findNumber(whole, Breakdown.TOTAL);
    List<Measure> silent =
        parts.stream().filter(m -> submission.findNumber(m, Breakdown.TOTAL).isEmpty()).toList();
    BigDecimal sum =
        parts.stream()
            .flatMap(m -> submission.findNumber(m, Breakdown.TOTAL).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (limit.isEmpty()) {
      tally.couldNotRun(whole.label() + " has no number");
    } else if (sum.compareTo(limit.get().add(slack(submission))) > 0) {
      Measure place = parts.size() == 1 ? parts.get(0) : whole;
      CellReference cell = submission.find(place, Breakdown.TOTAL).orElseThrow().cell();
      tally.found(
          new FindingMaker(submission, this)
              .one(
                  cell,
                  place,
                  place.label(),
                  FindingMaker.written(sum),
                  FindingMaker.written(limit.get())));
    } else if (silent.isEmpty()) {
      tally.passed();
    } else {
      tally.couldNotRun(
          silent.stream().map(Measure::label).collect(Collectors.joining(" and "))
              + " has no number");
    }
  }
}
