package uk.seslip.ehecme.ingest.check;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.FindingDraft;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.Season;
import uk.seslip.ehecme.model.Term;

/**
 * Finds census counts above the count at any point in a whole year: of the terms of that year,
 * where earlier returns are known, and of the autumn that follows it. DfE's figures for the Isle of
 * Wight, autumn 2025, are the pattern.
 */
final class CensusAboveAnyPoint extends TotalsCompared {

  private static final Map<String, String> ANY_POINT_OF =
      Map.of("ehe_census", "ehe_any_point", "cme_census", "cme_any_point");

  CensusAboveAnyPoint() {
    super("census_above_any_point", "ehe_census", "ehe_any_point", "cme_census", "cme_any_point");
  }

  @Override
  void compare(CheckContext submission, Tally tally) {
    FindingMaker findings = new FindingMaker(submission, this);
    for (String census : List.of("ehe_census", "cme_census")) {
      submission
          .findMeasure(ANY_POINT_OF.get(census))
          .ifPresent(year -> compare(submission, census, year, findings, tally));
    }
  }

  private static void compare(
      CheckContext submission, String census, Measure year, FindingMaker findings, Tally tally) {
    Optional<Observation> anyPoint = submission.find(year, Breakdown.TOTAL);
    Optional<BigDecimal> limit = anyPoint.flatMap(CheckContext::number);
    if (limit.isEmpty()) {
      tally.couldNotRun(year.label() + " has no number");
      return;
    }
    Measure count = submission.definitions().register().requireMeasure(census);
    List<Term> known =
        terms(submission.term()).stream()
            .filter(term -> numberIn(submission, count, term).isPresent())
            .toList();
    List<Term> above =
        known.stream()
            .filter(term -> requireNumberIn(submission, count, term).compareTo(limit.get()) > 0)
            .toList();
    if (!above.isEmpty()) {
      tally.found(finding(submission, count, above, anyPoint.get(), findings));
    } else if (!known.isEmpty()) {
      tally.passed();
    }
  }

  /** One finding for all terms, worded with the largest; it stands at the census if it is ours. */
  private static Finding finding(
      CheckContext submission,
      Measure census,
      List<Term> above,
      Observation year,
      FindingMaker findings) {
    Term worst =
        Collections.max(above, comparing(term -> requireNumberIn(submission, census, term)));
    CellReference cell =
        above.contains(submission.term())
            ? submission.find(census, Breakdown.TOTAL).orElseThrow().cell()
            : year.cell();
    FindingDraft draft =
        findings
            .at(cell, census)
            .word("item", census.label() + ", " + worst.label() + ",")
            .word("period", year.period().label())
            .found(FindingMaker.written(requireNumberIn(submission, census, worst)))
            .expected(FindingMaker.written(CheckContext.number(year).orElseThrow()));
    return above.size() == 1 ? draft.finding() : draft.findingOfMany(above.size());
  }

  private static BigDecimal requireNumberIn(CheckContext submission, Measure census, Term term) {
    return numberIn(submission, census, term).orElseThrow();
  }

  private static Optional<BigDecimal> numberIn(CheckContext submission, Measure census, Term term) {
    return term.equals(submission.term())
        ? submission.findNumber(census, Breakdown.TOTAL)
        : submission.findKnownNumber(census, term, Breakdown.TOTAL);
  }

  /** The terms of the year the annual figure is for, and the submission's own. */
  private static List<Term> terms(Term own) {
    return Stream.concat(
            Arrays.stream(Season.values()).map(season -> new Term(own.year().previous(), season)),
            Stream.of(own))
        .toList();
  }
}
