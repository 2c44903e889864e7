package uk.seslip.ehecme.transform.caveat;

import java.util.Map;
import java.util.Optional;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue.Rounded;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesKey;
import uk.seslip.ehecme.transform.SeriesPoint;

/** Fires where the count of one day is above that of the whole year around it, rounding allowed. */
final class CensusAboveAnyPoint implements CaveatRule {

  private static final Map<String, String> ANY_POINT =
      Map.of("ehe_census", "ehe_any_point", "cme_census", "cme_any_point");

  @Override
  public String id() {
    return "CENSUS_GT_ANYPOINT";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    String anyPoint = ANY_POINT.get(series.measure());
    if (anyPoint == null || !series.breakdown().isTotal() || evidence.isRegional(series)) {
      return Optional.empty();
    }
    return evidence
        .find(new SeriesKey(series.place(), anyPoint, Breakdown.TOTAL))
        .flatMap(years -> newestContradiction(series, years));
  }

  private static Optional<String> newestContradiction(Series terms, Series years) {
    return terms.points().stream()
        .map(SeriesPoint::figure)
        .filter(term -> years.points().stream().anyMatch(y -> isAbove(term, y.figure())))
        .reduce((older, newer) -> newer)
        .map(
            term ->
                term.period().label()
                    + " is above the whole of "
                    + term.period().year().label()
                    + ".");
  }

  private static boolean isAbove(PublishedFigure term, PublishedFigure year) {
    return term.period().year().equals(year.period().year())
        && term.value() instanceof Rounded census
        && year.value() instanceof Rounded anyPoint
        && census.lowest() > anyPoint.highest();
  }
}
