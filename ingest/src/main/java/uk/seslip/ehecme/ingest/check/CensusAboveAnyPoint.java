package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Term;

/**
 * Finds census counts above the count at any point in a whole year: of the terms of that year,
 * where earlier returns are known, and of the autumn that follows it. DfE's figures for the Isle of
 * Wight, autumn 2025, are the pattern.
 */
final class CensusAboveAnyPoint implements Check {

  private static final Map<String, String> ANY_POINT_OF =
      Map.of("ehe_census", "ehe_any_point", "cme_census", "cme_any_point");

  @Override
  public String code() {
    return "census_above_any_point";
  }

  @Override
  public CheckResult run(CheckContext submission) {
    Tally tally = new Tally();
    FindingMaker findings = new FindingMaker(submission, this);
    for (String census : List.of("ehe_census", "cme_census")) {
      submission
          .findMeasure(ANY_POINT_OF.get(census))
          .ifPresent(year -> compare(submission, census, year, findings, tally));
    }
    return tally.result("figures of a whole year are asked in the autumn only");
  }

  private static void compare(
      CheckContext submission, String census, Measure year, FindingMaker findings, Tally tally) {
    Optional<Observation> anyPoint = submission.find(year, Breakdown.TOTAL);
    Optional<BigDecimal> limit = anyPoint.flatMap(CheckContext::number);
    if (limit.isEmpty()) {
      tally.couldNotRun(year.label() + " has no number");
      return;
    }
    for (Observation count : censuses(submission, census, year)) {
      compare(submission, count, anyPoint.get(), findings, tally);
    }
  }

  private static void compare(
      CheckContext submission,
      Observation count,
      Observation year,
      FindingMaker findings,
      Tally tally) {
    BigDecimal limit = CheckContext.number(year).orElseThrow();
    Optional<BigDecimal> number = CheckContext.number(count);
    if (number.filter(n -> n.compareTo(limit) > 0).isPresent()) {
      boolean own = count.period().equals(submission.term());
      Measure measure = submission.definitions().register().requireMeasure(count.measure());
      Map<String, String> words =
          Map.of(
              "item", measure.label() + ", " + count.period().label() + ",",
              "period", year.period().label(),
              "found", FindingMaker.written(number.get()),
              "expected", FindingMaker.written(limit));
      tally.found(findings.one(own ? count.cell() : year.cell(), measure, words));
    } else if (number.isPresent()) {
      tally.passed();
    }
  }

  /** The census counts of the year the annual figure is for, and of the submission's own term. */
  private static List<Observation> censuses(CheckContext submission, String census, Measure year) {
    Period period = year.periodIn(submission.term());
    Stream<Observation> before =
        submission.earlier().stream()
            .filter(o -> o.period() instanceof Term term && term.year().equals(period));
    Stream<Observation> own =
        submission.observations().stream().filter(o -> o.period().equals(submission.term()));
    return Stream.concat(before, own)
        .filter(o -> o.measure().equals(census) && o.breakdown().isTotal())
        .toList();
  }
}
