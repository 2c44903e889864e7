package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.SeriesBreak;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesPoint;

/** Descriptions of charts for a reader who does not see them: what there is to see. */
final class ChartWording {

  private ChartWording() {}

  /**
   * What a history shows: the newest figure, the same term before, the run, the gaps and breaks.
   */
  static String history(Place place, Measure measure, Series series) {
    List<String> sentences = new ArrayList<>();
    Wording wording = new Wording(place, measure);
    sentences.add(
        "A line through %d %s, with %s drawn larger."
            .formatted(series.points().size(), periods(series), larger(series)));
    sentences.add(wording.now(series.newest().figure()));
    sentences.add(likePeriods(series));
    gaps(series).ifPresent(sentences::add);
    PartialTotals.periods(series)
        .map(note -> note + " These are open dots, and the line is cut beside them.")
        .ifPresent(sentences::add);
    series.breaks().stream()
        .filter(SeriesBreak::splits)
        .map(b -> "The line is cut before %s.".formatted(b.term().label()))
        .forEach(sentences::add);
    return String.join(" ", sentences);
  }

  private static String periods(Series series) {
    return series.newest().figure().period() instanceof Term ? "terms" : "school years";
  }

  private static String larger(Series series) {
    Period newest = series.newest().figure().period();
    return newest instanceof Term term
        ? "each %s".formatted(term.season().label().toLowerCase(Locale.UK))
        : "each year";
  }

  private static String likePeriods(Series series) {
    Period newest = series.newest().figure().period();
    List<String> figures =
        series.points().stream()
            .filter(point -> PeriodTables.isLike(point.figure().period(), newest))
            .map(ChartWording::figure)
            .toList();
    String each = newest instanceof Term ? "Same term in each year: " : "Year by year: ";
    return each + String.join("; ", figures) + ".";
  }

  private static String figure(SeriesPoint point) {
    return point.figure().period().label() + " " + Figures.of(point.figure()).text();
  }

  private static Optional<String> gaps(Series series) {
    long without =
        series.points().stream().filter(p -> Figures.number(p.figure()).isEmpty()).count();
    return without == 0
        ? Optional.empty()
        : Optional.of(
            "%d of the periods %s no number and %s as a gap with a symbol."
                .formatted(
                    without, without == 1 ? "has" : "have", without == 1 ? "shows" : "show"));
  }
}
