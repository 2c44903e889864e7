package uk.seslip.ehecme.transform.caveat;

import static uk.seslip.ehecme.transform.TestReturns.DEFINITIONS;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.MeasureKind;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Periodicity;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue.Rounded;
import uk.seslip.ehecme.model.Season;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesPoint;

/** When a caveat must stand beside a figure, said a second time and independently of the rules. */
final class MandatoryWhen {

  private static final Term MANDATORY = Term.ofSlug("2024-25-autumn");
  private static final Term NEW_REASONS = Term.ofSlug("2025-26-autumn");

  static final Map<String, Predicate<Series>> LAWS =
      Map.ofEntries(
          Map.entry("SEASON_TERM_ON_TERM", s -> isTermly(s) && s.points().size() > 1),
          Map.entry("ROUNDED_SOURCE", s -> figures(s).anyMatch(MandatoryWhen::isRounded)),
          Map.entry(
              "NON_RESPONSE",
              s ->
                  isRegional(s)
                      && figures(s).anyMatch(f -> isNumber(f) && f.counted() < f.expected())),
          Map.entry("VOLUNTARY_PERIOD", MandatoryWhen::isOfTheVoluntaryTime),
          Map.entry(
              "REASON_LIST_CHANGED",
              s ->
                  isCensus(s)
                      && s.breakdown().topic().equals("Reason")
                      && isAnyBefore(s, NEW_REASONS)
                      && !isAllBefore(s, NEW_REASONS)),
          Map.entry("YEAR11_EXIT", s -> isEheTotal(s) && hasSummerThenAutumn(s)),
          Map.entry(
              "ADMISSIONS_ROUND",
              s ->
                  s.measure().equals("cme_census")
                      && s.breakdown().isTotal()
                      && isAutumn(s.newest().figure().period())),
          Map.entry("DENOM_AGE", s -> s.points().stream().anyMatch(p -> p.rate().isPresent())),
          Map.entry("DENOM_LAG", MandatoryWhen::hasRateOfAnotherYear),
          Map.entry("STOCK_VS_FLOW", MandatoryWhen::isAnnualFlow),
          Map.entry("LATE_OR_REVISED", s -> figures(s).anyMatch(PublishedFigure::revised)),
          Map.entry(
              "LOW_COUNT_PCT_CHANGE",
              s ->
                  s.breakdown().isTotal()
                      && s.change()
                          .filter(c -> c.earlierNumber() < 20 && c.difference() != 0)
                          .isPresent()),
          Map.entry("RECORDING_CHANGE", s -> s.points().get(0).segment() != s.newest().segment()));

  private MandatoryWhen() {}

  private static Stream<PublishedFigure> figures(Series series) {
    return series.points().stream().map(SeriesPoint::figure);
  }

  private static Measure measure(Series series) {
    return DEFINITIONS.register().requireMeasure(series.measure());
  }

  private static boolean isTermly(Series series) {
    return measure(series).periodicity() == Periodicity.TERM;
  }

  private static boolean isRegional(Series series) {
    return series.place().equals(DEFINITIONS.region().code());
  }

  private static boolean isCensus(Series series) {
    return series.measure().equals("ehe_census") || series.measure().equals("cme_census");
  }

  /** Years are asked for in the autumn after them, so that 2022/23 is the last voluntary one. */
  private static boolean isOfTheVoluntaryTime(Series series) {
    return isCensus(series)
        ? isAnyBefore(series, MANDATORY)
        : !isTermly(series)
            && measure(series).family() != Family.REGIONAL
            && figures(series).anyMatch(f -> f.period().year().startYear() < 2023);
  }

  private static boolean isEheTotal(Series series) {
    return series.measure().equals("ehe_census") && series.breakdown().isTotal();
  }

  private static boolean isNumber(PublishedFigure figure) {
    return figure.value() instanceof Rounded;
  }

  private static boolean isRounded(PublishedFigure figure) {
    return figure.value() instanceof Rounded r && r.number() > 0;
  }

  private static boolean isAnyBefore(Series series, Term term) {
    return figures(series).anyMatch(f -> f.period() instanceof Term t && t.isBefore(term));
  }

  private static boolean isAllBefore(Series series, Term term) {
    return figures(series).allMatch(f -> f.period() instanceof Term t && t.isBefore(term));
  }

  private static boolean isAutumn(Period period) {
    return period instanceof Term term && term.season() == Season.AUTUMN;
  }

  private static boolean hasSummerThenAutumn(Series series) {
    return figures(series).skip(1).anyMatch(f -> isAutumn(f.period()));
  }

  private static boolean isAnnualFlow(Series series) {
    Measure measure = measure(series);
    return measure.periodicity() == Periodicity.ACADEMIC_YEAR
        && measure.kind() == MeasureKind.FLOW
        && measure.family() != Family.REGIONAL;
  }

  private static boolean hasRateOfAnotherYear(Series series) {
    Optional<Integer> midYear =
        DEFINITIONS.populations().stream()
            .filter(p -> p.place().equals(series.place()))
            .map(p -> p.midYear())
            .findFirst();
    return series.points().stream()
        .filter(p -> p.rate().isPresent())
        .anyMatch(
            p -> midYear.filter(y -> y != p.figure().period().year().startYear()).isPresent());
  }
}
