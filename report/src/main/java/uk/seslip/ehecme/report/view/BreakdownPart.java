package uk.seslip.ehecme.report.view;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesPoint;

/**
 * One category, or several taken together, in the same term of each year.
 *
 * @param label its name
 * @param informative false for Unknown and the like, which say nothing of the child
 * @param years the same term of each year, oldest first, as a chart draws it
 * @param cells the same as a table shows it
 */
record BreakdownPart(
    String label, boolean informative, List<TrendPoint> years, List<FigureText> cells) {

  BreakdownPart {
    years = List.copyOf(years);
    cells = List.copyOf(cells);
  }

  static BreakdownPart of(Category category, Series series) {
    List<SeriesPoint> like =
        series.points().stream()
            .filter(
                point ->
                    PeriodTables.isLike(point.figure().period(), series.newest().figure().period()))
            .toList();
    return new BreakdownPart(
        category.label(),
        category.informative(),
        IntStream.range(0, like.size()).mapToObj(i -> year(like.get(i), i)).toList(),
        like.stream().map(point -> Figures.of(point.figure())).toList());
  }

  /** The newest figure. */
  FigureText newest() {
    return cells.get(cells.size() - 1);
  }

  /** The bar of the newest figure, the mark of the year before, and the small history. */
  BreakdownRow row() {
    return new BreakdownRow(
        label,
        informative,
        years.get(years.size() - 1).number(),
        newest().text(),
        earlier(),
        years);
  }

  TableRow tableRow() {
    return new TableRow(Link.plain(label), cells);
  }

  private OptionalInt earlier() {
    if (years.size() < 2) {
      return OptionalInt.empty();
    }
    TrendPoint before = years.get(years.size() - 2);
    boolean joined = before.segment() == years.get(years.size() - 1).segment();
    return joined ? before.number() : OptionalInt.empty();
  }

  private static TrendPoint year(SeriesPoint point, int position) {
    return TrendPoint.plain(
        point.figure().period().label(),
        position,
        Figures.number(point.figure()),
        Figures.of(point.figure()).state(),
        point.segment());
  }
}
