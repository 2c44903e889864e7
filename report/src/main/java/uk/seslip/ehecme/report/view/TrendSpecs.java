package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.SeriesBreak;
import uk.seslip.ehecme.transform.Rate;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesPoint;

/** Turns a series into what a history chart draws. */
final class TrendSpecs {

  private static final List<Double> STEPS =
      List.of(1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0);

  private TrendSpecs() {}

  static TrendSpec of(Place place, Measure measure, Series series, ChartSize size) {
    String title =
        "%s: %s, %s to %s"
            .formatted(
                place.name(),
                measure.label(),
                series.points().get(0).figure().period().label(),
                series.newest().figure().period().label());
    return new TrendSpec(
        id("history", place.code(), measure.id()),
        title,
        ChartWording.history(place, measure, series),
        ChartHue.of(measure.family()),
        size,
        Formats.sentenceCase(measure.noun()),
        axisMaximum(highest(series)),
        points(series),
        breaks(series),
        PeriodTables.grid(title, series));
  }

  /** An id fit for a fragment. */
  static String id(String... parts) {
    return String.join("-", parts).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  /** The smallest plain number that an axis from zero to it holds a count. */
  static int axisMaximum(int highest) {
    if (highest <= 4) {
      return 4;
    }
    double power = Math.pow(10, Math.floor(Math.log10(highest)));
    return STEPS.stream()
        .mapToInt(step -> (int) Math.round(step * power))
        .filter(top -> top >= highest)
        .findFirst()
        .orElseThrow();
  }

  private static int highest(Series series) {
    return series.points().stream()
        .mapToInt(point -> Figures.number(point.figure()).orElse(0))
        .max()
        .orElse(0);
  }

  /** The points of a series, one place for each period. */
  static List<TrendPoint> points(Series series) {
    Period newest = series.newest().figure().period();
    return IntStream.range(0, series.points().size())
        .mapToObj(i -> point(series.points().get(i), i, newest))
        .toList();
  }

  private static TrendPoint point(SeriesPoint point, int position, Period newest) {
    OptionalInt number = Figures.number(point.figure());
    return new TrendPoint(
        point.figure().period().label(),
        position,
        number,
        Figures.of(point.figure()).state(),
        limit(point, Limit.LOWER),
        limit(point, Limit.UPPER),
        point.segment(),
        PeriodTables.isLike(point.figure().period(), newest),
        PartialTotals.counted(point.figure()));
  }

  private static OptionalDouble limit(SeriesPoint point, Limit limit) {
    if (point.rate().isEmpty()) {
      return OptionalDouble.empty();
    }
    Rate rate = point.rate().get();
    double per10000 = (limit == Limit.LOWER ? rate.lower() : rate.upper()).doubleValue();
    return OptionalDouble.of(per10000 * rate.population() / 10_000);
  }

  /** The declared changes where they fall on a series. */
  static List<BreakMark> breaks(Series series) {
    List<BreakMark> marks = new ArrayList<>();
    for (SeriesBreak change : series.breaks()) {
      position(series, change)
          .ifPresent(at -> marks.add(new BreakMark(at, change.splits(), label(change))));
    }
    return marks;
  }

  private static OptionalInt position(Series series, SeriesBreak change) {
    return IntStream.range(1, series.points().size())
        .filter(
            i ->
                series
                        .points()
                        .get(i)
                        .figure()
                        .period()
                        .sortKey()
                        .compareTo(change.term().sortKey())
                    >= 0)
        .findFirst();
  }

  private static String label(SeriesBreak change) {
    return switch (change.kind()) {
      case "policy" -> "Rules changed";
      case "list" -> "List changed";
      case "boundary" -> "Boundary changed";
      case "definition" -> "Definition changed";
      case "system" -> "New system";
      default -> "Recording changed";
    };
  }

  private enum Limit {
    LOWER,
    UPPER
  }
}
