package uk.seslip.ehecme.report.view;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesPoint;

/**
 * Tells totals that lack some of their authorities from whole ones, so that a missing return never
 * looks like a fall.
 */
final class PartialTotals {

  private PartialTotals() {}

  /** How many authorities a total is made of, where some are missing; empty otherwise. */
  static String counted(PublishedFigure figure) {
    return isPartial(figure)
        ? "%d of %d authorities".formatted(figure.counted(), figure.expected())
        : "";
  }

  /** Which totals lack authorities, period by period; none where all are whole. */
  static Optional<String> periods(Series series) {
    List<String> partial =
        of(series).stream()
            .map(f -> "%s %d of %d".formatted(f.period().label(), f.counted(), f.expected()))
            .toList();
    return partial.isEmpty()
        ? Optional.empty()
        : Optional.of("Not all authorities are counted in: " + String.join(", ", partial) + ".");
  }

  /** How many authorities the incomplete totals are made of, in few words; none without any. */
  static Optional<String> brief(Series series) {
    IntSummaryStatistics counted =
        of(series).stream().mapToInt(PublishedFigure::counted).summaryStatistics();
    if (counted.getCount() == 0) {
      return Optional.empty();
    }
    String numbers =
        counted.getMin() == counted.getMax()
            ? String.valueOf(counted.getMax())
            : "%d to %d".formatted(counted.getMin(), counted.getMax());
    return Optional.of(
        "Open dots are totals of %s of %d authorities."
            .formatted(numbers, of(series).get(0).expected()));
  }

  private static List<PublishedFigure> of(Series series) {
    return series.points().stream()
        .map(SeriesPoint::figure)
        .filter(PartialTotals::isPartial)
        .toList();
  }

  private static boolean isPartial(PublishedFigure figure) {
    return figure.counted() < figure.expected() && Figures.of(figure).state().isCount();
  }
}
