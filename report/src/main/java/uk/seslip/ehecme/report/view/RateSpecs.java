package uk.seslip.ehecme.report.view;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesPoint;

/** Describes the rates of a series as a strip on a scale that others share. */
final class RateSpecs {

  private RateSpecs() {}

  /**
   * The rates per 10,000 resident children; where a count has none, the symbol of the count.
   *
   * @param axisMaximum the top of the shared scale
   */
  static TrendSpec of(Place place, Measure measure, Series series, int axisMaximum) {
    String title =
        "%s: %s, rate per 10,000 resident children aged 5 to 16"
            .formatted(place.name(), measure.label());
    List<TrendPoint> points =
        IntStream.range(0, series.points().size()).mapToObj(i -> point(series, i)).toList();
    return new TrendSpec(
        TrendSpecs.id("rates", place.code(), measure.id()),
        title,
        description(points.get(points.size() - 1), axisMaximum),
        ChartHue.of(measure.family()),
        ChartSize.STRIP,
        "Per 10,000",
        axisMaximum,
        points,
        TrendSpecs.breaks(series),
        new TableView(title, List.of(TableColumn.text("Term")), List.of(), ""));
  }

  private static String description(TrendPoint newest, int axisMaximum) {
    return "The newest rate, on a scale to %s that all authorities share: %s."
        .formatted(Formats.count(axisMaximum), newest.words());
  }

  private static TrendPoint point(Series series, int position) {
    SeriesPoint point = series.points().get(position);
    Period period = point.figure().period();
    OptionalInt rate =
        point.rate().map(r -> OptionalInt.of(r.per10000().intValue())).orElse(OptionalInt.empty());
    PointState state = Figures.of(point.figure()).state();
    boolean like = PeriodTables.isLike(period, series.newest().figure().period());
    TrendPoint plain =
        TrendPoint.plain(period.label(), position, rate, stateOf(rate, state), point.segment());
    return like ? plain : plain.notComparable();
  }

  /** A count whose rate is not known is drawn as missing. */
  private static PointState stateOf(OptionalInt rate, PointState ofCount) {
    if (rate.isPresent()) {
      return ofCount;
    }
    return ofCount.hasNumber() ? PointState.MISSING : ofCount;
  }
}
