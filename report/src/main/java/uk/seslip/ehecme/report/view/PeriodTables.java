package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.AcademicYear;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Season;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesPoint;

/** Tables over time, set so that only like periods stand in one column or one row. */
final class PeriodTables {

  private PeriodTables() {}

  /** One series: a row for each school year, a column for each term, so one reads down a column. */
  static TableView grid(String caption, Series series) {
    return series.newest().figure().period() instanceof Term
        ? termly(caption, series)
        : annual(caption, series);
  }

  /** Several series: a row for each, a column for each period like the newest. */
  static TableView like(String caption, String rowHead, List<Named> all, Period newest) {
    List<Period> periods = new ArrayList<>();
    all.stream().findFirst().ifPresent(n -> periods.addAll(likePeriods(n.series(), newest)));
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.text(rowHead));
    periods.forEach(period -> columns.add(TableColumn.number(period.label())));
    List<TableRow> rows =
        all.stream().map(n -> new TableRow(n.head(), cells(n.series(), periods))).toList();
    return new TableView(caption, columns, rows, "");
  }

  /** The periods of a series that may be set against the newest one, oldest first. */
  static List<Period> likePeriods(Series series, Period newest) {
    return series.points().stream()
        .map(point -> point.figure().period())
        .filter(period -> isLike(period, newest))
        .toList();
  }

  /** Whether two periods are the same term of their years, or both whole years. */
  static boolean isLike(Period one, Period other) {
    return one.timeIdentifier().equals(other.timeIdentifier());
  }

  private static List<FigureText> cells(Series series, List<Period> periods) {
    return periods.stream()
        .map(
            period ->
                series.points().stream()
                    .filter(point -> point.figure().period().equals(period))
                    .findFirst()
                    .map(point -> Figures.of(point.figure()))
                    .orElse(Figures.NOT_ASKED))
        .toList();
  }

  private static TableView termly(String caption, Series series) {
    Map<AcademicYear, Map<Season, SeriesPoint>> years = new TreeMap<>();
    for (SeriesPoint point : series.points()) {
      Term term = (Term) point.figure().period();
      years.computeIfAbsent(term.year(), year -> new TreeMap<>()).put(term.season(), point);
    }
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.text("School year"));
    for (Season season : Season.values()) {
      columns.add(TableColumn.number(season.label()));
    }
    List<TableRow> rows = new ArrayList<>();
    years.forEach((year, terms) -> rows.add(new TableRow(Link.plain(year.label()), row(terms))));
    return new TableView(
        caption, columns, rows, note("Read down a column: only the same term compares.", series));
  }

  private static List<FigureText> row(Map<Season, SeriesPoint> terms) {
    List<FigureText> cells = new ArrayList<>();
    for (Season season : Season.values()) {
      SeriesPoint point = terms.get(season);
      cells.add(
          point == null
              ? new FigureText("z", "outside the terms shown", PointState.NOT_APPLICABLE)
              : Figures.of(point.figure()));
    }
    return cells;
  }

  private static TableView annual(String caption, Series series) {
    List<TableRow> rows =
        series.points().stream()
            .map(
                point ->
                    new TableRow(
                        Link.plain(point.figure().period().label()),
                        List.of(Figures.of(point.figure()))))
            .toList();
    List<TableColumn> columns =
        List.of(TableColumn.text("School year"), TableColumn.number("Count"));
    return new TableView(caption, columns, rows, note("", series));
  }

  private static String note(String first, Series series) {
    return Stream.concat(Stream.of(first), PartialTotals.brief(series).stream())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /**
   * A series with the head of its row.
   *
   * @param head the row's head
   * @param series its figures
   */
  record Named(Link head, Series series) {}
}
