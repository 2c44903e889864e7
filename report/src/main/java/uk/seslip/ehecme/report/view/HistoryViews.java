package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.MeasureKind;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.Series;

/** Words the history of one measure in one place. */
final class HistoryViews {

  private static final int MOST_NAMES = 4;

  private HistoryViews() {}

  /** The headline measures of a place, in the order of the register. */
  static List<HistoryView> all(SeriesIndex index, Place place) {
    return index.headlines().stream()
        .flatMap(m -> index.findTotal(place.code(), m).map(s -> of(index, place, m, s)).stream())
        .toList();
  }

  /** The sentence that each of them opens a page with. */
  static List<String> leads(SeriesIndex index, Place place) {
    return index.headlines().stream()
        .flatMap(
            m -> index.findTotal(place.code(), m).map(s -> new Wording(place, m).lead(s)).stream())
        .toList();
  }

  static HistoryView of(SeriesIndex index, Place place, Measure measure, Series series) {
    PublishedFigure newest = series.newest().figure();
    TrendSpec chart = TrendSpecs.of(place, measure, series, ChartSize.LARGE);
    return new HistoryView(
        measure.id(),
        measure.label(),
        Formats.sentence(measure.definition()),
        Figures.of(newest),
        nowLabel(index, place, measure, newest),
        sentences(index, place, measure, series),
        chart,
        SeasonalSpecs.of(chart, place, series),
        Caveats.of(series.caveats()),
        SeriesIndex.pageOf(measure));
  }

  private static List<String> sentences(
      SeriesIndex index, Place place, Measure measure, Series series) {
    List<String> sentences = new ArrayList<>(new Wording(place, measure).details(series));
    index
        .dataset()
        .findOutlook(place.code(), measure.id())
        .flatMap(OutlookWording::unusual)
        .ifPresent(sentences::add);
    return sentences;
  }

  private static String nowLabel(
      SeriesIndex index, Place place, Measure measure, PublishedFigure newest) {
    String counted =
        place.isRegion()
            ? ", %d of %d authorities%s"
                .formatted(newest.counted(), newest.expected(), without(index, measure, newest))
            : "";
    return "%s, %s%s".formatted(measure.noun(), when(measure, newest.period()), counted);
  }

  /** The authorities that a regional total lacks; nothing where they are many, or none. */
  private static String without(SeriesIndex index, Measure measure, PublishedFigure newest) {
    List<String> missing =
        index.dataset().region().authorities().stream()
            .filter(a -> isMissing(index.findTotal(a.code(), measure)))
            .map(Authority::name)
            .sorted()
            .toList();
    boolean explainsTheTotal = missing.size() == newest.expected() - newest.counted();
    return explainsTheTotal && !missing.isEmpty() && missing.size() <= MOST_NAMES
        ? " (without %s)".formatted(Formats.list(missing))
        : "";
  }

  private static boolean isMissing(Optional<Series> total) {
    return total
        .map(series -> Figures.of(series.newest().figure()).state() == PointState.MISSING)
        .orElse(true);
  }

  private static String when(Measure measure, Period period) {
    boolean censusDay = measure.kind() == MeasureKind.STOCK && period instanceof Term;
    return censusDay ? "census day in " + period.label() : period.label();
  }
}
