package uk.seslip.ehecme.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.seslip.ehecme.model.AcademicYear;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Caveat;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Periodicity;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue;
import uk.seslip.ehecme.model.SeriesBreak;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.Rate;
import uk.seslip.ehecme.transform.SameTermChange;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesPoint;
import uk.seslip.ehecme.transform.statistics.CountRange;
import uk.seslip.ehecme.transform.statistics.CountRate;
import uk.seslip.ehecme.transform.statistics.Recipe;
import uk.seslip.ehecme.transform.statistics.TermCount;
import uk.seslip.ehecme.transform.statistics.TermSeries;
import uk.seslip.ehecme.transform.statistics.Trend;
import uk.seslip.ehecme.transform.statistics.YearOnYear;

/** Makes one series from published values, with the verdict and the change that they support. */
record SampleSeries(
    String place,
    Measure measure,
    Breakdown breakdown,
    List<PublishedValue> values,
    List<SeriesBreak> breaks,
    List<Caveat> caveats) {

  private static final int BASE = 5;

  /** The sixteen terms of the fixture, oldest first. */
  static List<Term> terms() {
    int first = Term.ofSlug("2021-22-autumn").index();
    return IntStream.range(first, first + 16).mapToObj(Term::ofIndex).toList();
  }

  /** The five academic years of the fixture, oldest first. */
  static List<AcademicYear> years() {
    return IntStream.rangeClosed(2021, 2025).mapToObj(AcademicYear::new).toList();
  }

  /** The periods of a measure in the window, oldest first. */
  static List<? extends Period> periodsOf(Measure measure) {
    return measure.periodicity() == Periodicity.TERM ? terms() : years();
  }

  /** What disclosure control makes of an exact count. */
  static PublishedValue rounded(int exact) {
    if (exact > 0 && exact < BASE) {
      return new PublishedValue.NotShown(Shorthand.LOW, "1 to 4 children");
    }
    int shown = (exact + BASE / 2) / BASE * BASE;
    return new PublishedValue.Rounded(shown, Math.max(0, shown - 2), shown == 0 ? 0 : shown + 2);
  }

  Series series() {
    List<SeriesPoint> points = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      points.add(point(periodsOf(measure).get(i), values.get(i), i == 3));
    }
    boolean judged = breakdown.isTotal() && measure.periodicity() == Periodicity.TERM;
    Optional<SameTermChange> change = change();
    return new Series(
        place,
        measure.id(),
        breakdown,
        points,
        change,
        change.isPresent()
            ? ""
            : "one of the two figures is not a number or the way of recording changed between them",
        judged ? Optional.of(Trend.of(segment(), BASE, Recipe.Trends.DEFAULT)) : Optional.empty(),
        judged ? trendAuthorities() : 0,
        breaks,
        caveats);
  }

  private int trendAuthorities() {
    return place.equals(SampleRegion.CODE) ? 17 : 1;
  }

  private SeriesPoint point(Period period, PublishedValue value, boolean revised) {
    int counted = place.equals(SampleRegion.CODE) ? 18 : 1;
    int expected = place.equals(SampleRegion.CODE) ? 19 : 1;
    boolean shownRevised =
        revised && value instanceof PublishedValue.Rounded && breakdown.isTotal();
    PublishedFigure figure =
        new PublishedFigure(
            place, period, measure.id(), breakdown, value, counted, expected, shownRevised);
    return new SeriesPoint(figure, rate(value), segmentOf(period));
  }

  private int segmentOf(Period period) {
    return (int)
        breaks.stream()
            .filter(SeriesBreak::splits)
            .filter(b -> b.term().sortKey().compareTo(period.sortKey()) <= 0)
            .count();
  }

  private Optional<Rate> rate(PublishedValue value) {
    if (!(value instanceof PublishedValue.Rounded count)
        || !measure.rated()
        || measure.periodicity() != Periodicity.TERM
        || !breakdown.isTotal()) {
      return Optional.empty();
    }
    int children = SampleRegion.childrenOf(place);
    var range = new CountRange(count.lowest(), count.number(), count.highest());
    return CountRate.of(range, children, Recipe.Rates.DEFAULT)
        .map(
            r ->
                new Rate(
                    BigDecimal.valueOf(Math.round(r.value())),
                    r.roundedLower(),
                    r.roundedUpper(),
                    BigDecimal.valueOf(r.value() / 100).setScale(1, RoundingMode.HALF_UP),
                    children,
                    "mid-2023"));
  }

  private TermSeries segment() {
    List<TermCount> counts = new ArrayList<>();
    List<Term> terms = terms();
    int newest = segmentOf(terms.get(values.size() - 1));
    for (int i = 0; i < values.size(); i++) {
      int index = terms.get(i).index();
      if (segmentOf(terms.get(i)) == newest) {
        count(values.get(i), index).ifPresent(counts::add);
      }
    }
    return new TermSeries(counts);
  }

  private static Optional<TermCount> count(PublishedValue value, int index) {
    if (value instanceof PublishedValue.Rounded rounded) {
      return Optional.of(TermCount.of(index, rounded.number()));
    }
    return ((PublishedValue.NotShown) value).shorthand() == Shorthand.LOW
        ? Optional.of(TermCount.low(index))
        : Optional.empty();
  }

  private Optional<SameTermChange> change() {
    int last = values.size() - 1;
    int step = measure.periodicity() == Periodicity.TERM ? 3 : 1;
    List<? extends Period> periods = periodsOf(measure);
    if (segmentOf(periods.get(last)) != segmentOf(periods.get(last - step))
        || !(values.get(last) instanceof PublishedValue.Rounded now)
        || !(values.get(last - step) instanceof PublishedValue.Rounded then)) {
      return Optional.empty();
    }
    int difference = now.number() - then.number();
    Optional<BigDecimal> percent =
        then.number() < 20
            ? Optional.empty()
            : Optional.of(
                BigDecimal.valueOf(100.0 * difference / then.number())
                    .setScale(0, RoundingMode.HALF_UP));
    boolean beyond =
        YearOnYear.of(
                new TermSeries(
                    List.of(TermCount.of(0, then.number()), TermCount.of(3, now.number()))),
                BASE,
                0.95)
            .map(y -> y.chance() == YearOnYear.Surprise.MORE_THAN_CHANCE)
            .orElse(false);
    return Optional.of(
        new SameTermChange(
            periods.get(last - step),
            periods.get(last),
            then.number(),
            now.number(),
            difference,
            percent,
            beyond,
            place.equals(SampleRegion.CODE) ? 18 : 1));
  }
}
