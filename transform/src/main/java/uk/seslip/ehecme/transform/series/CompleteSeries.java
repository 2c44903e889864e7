package uk.seslip.ehecme.transform.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Periodicity;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesKey;
import uk.seslip.ehecme.transform.SeriesPoint;
import uk.seslip.ehecme.transform.series.Trends.JudgedTrend;

/**
 * Every series of the register in every place, each with every period of the window: what is
 * missing is a point with a symbol and a reason, so that nothing ever drops out of a table.
 *
 * @param region the region
 * @param register the shared definitions
 * @param window the periods to show
 * @param table the published figures
 * @param gaps what stands for a missing figure
 * @param rates rates of figures
 * @param breaks declared breaks
 * @param changes same-term changes
 * @param trends verdicts on the longer run
 */
record CompleteSeries(
    Region region,
    Register register,
    Window window,
    PublishedTable table,
    Gaps gaps,
    RatesOfFigures rates,
    DeclaredBreaks breaks,
    SameTermChanges changes,
    Trends trends) {

  /** All series: the region first, then the authorities in alphabetical order. */
  List<Series> all() {
    List<Series> all = new ArrayList<>();
    for (String place : places()) {
      for (Measure measure : register.measures()) {
        breakdowns(measure).forEach(b -> all.add(series(place, measure, b)));
      }
    }
    return all;
  }

  private List<String> places() {
    return Stream.concat(
            Stream.of(region.code()), region.authorities().stream().map(Authority::code))
        .toList();
  }

  private Stream<Breakdown> breakdowns(Measure measure) {
    return Stream.concat(
        Stream.of(Breakdown.TOTAL),
        register.topicsOf(measure).stream().flatMap(CompleteSeries::breakdowns));
  }

  private static Stream<Breakdown> breakdowns(BreakdownTopic topic) {
    return topic.categories().stream().map(c -> new Breakdown(topic.name(), c.label()));
  }

  private Series series(String place, Measure measure, Breakdown breakdown) {
    SeriesKey key = new SeriesKey(place, measure.id(), breakdown);
    List<SeriesPoint> points =
        window.periods(measure).stream().map(p -> point(key, measure, p)).toList();
    Optional<JudgedTrend> trend = trend(key, measure);
    StatedChange change = changes.of(key, points.get(points.size() - 1).figure().period());
    return new Series(
        place,
        measure.id(),
        breakdown,
        points,
        change.change(),
        change.reason(),
        trend.map(JudgedTrend::trend),
        trend.map(JudgedTrend::authorities).orElse(0),
        breaks.touching(place, measure.id()),
        List.of());
  }

  private Optional<JudgedTrend> trend(SeriesKey key, Measure measure) {
    boolean termlyTotal = measure.periodicity() == Periodicity.TERM && key.breakdown().isTotal();
    return termlyTotal ? Optional.of(trends.of(key, window.terms())) : Optional.empty();
  }

  private SeriesPoint point(SeriesKey key, Measure measure, Period period) {
    PublishedFigure figure = table.find(key, period).orElseGet(() -> gap(key, period));
    return new SeriesPoint(
        figure, rates.of(figure, measure), breaks.segment(key.place(), key.measure(), period));
  }

  private PublishedFigure gap(SeriesKey key, Period period) {
    int expected = key.place().equals(region.code()) ? region.expectedFor(period).size() : 1;
    return gaps.of(key, period, expected);
  }
}
