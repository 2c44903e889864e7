package uk.seslip.ehecme.report.view;

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

  /** What a table of totals must say of the incomplete ones; none where all are whole. */
  static Optional<String> note(Series series) {
    List<String> partial =
        series.points().stream()
            .map(SeriesPoint::figure)
            .filter(PartialTotals::isPartial)
            .map(f -> "%s %d of %d".formatted(f.period().label(), f.counted(), f.expected()))
            .toList();
    return partial.isEmpty()
        ? Optional.empty()
        : Optional.of("Not all authorities are counted in: " + String.join(", ", partial) + ".");
  }

  private static boolean isPartial(PublishedFigure figure) {
    return figure.counted() < figure.expected() && Figures.of(figure).state().isCount();
  }
}
