package uk.seslip.ehecme.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import uk.seslip.ehecme.report.view.BreakMark;
import uk.seslip.ehecme.report.view.BreakdownRow;
import uk.seslip.ehecme.report.view.BreakdownSpec;
import uk.seslip.ehecme.report.view.ChartHue;
import uk.seslip.ehecme.report.view.ChartSize;
import uk.seslip.ehecme.report.view.ChartSpec;
import uk.seslip.ehecme.report.view.ComparisonRow;
import uk.seslip.ehecme.report.view.ComparisonSpec;
import uk.seslip.ehecme.report.view.CoverageRow;
import uk.seslip.ehecme.report.view.CoverageSpec;
import uk.seslip.ehecme.report.view.FigureText;
import uk.seslip.ehecme.report.view.FunnelSpec;
import uk.seslip.ehecme.report.view.KeyShape;
import uk.seslip.ehecme.report.view.KeySpec;
import uk.seslip.ehecme.report.view.Link;
import uk.seslip.ehecme.report.view.PointState;
import uk.seslip.ehecme.report.view.SeasonalSpec;
import uk.seslip.ehecme.report.view.TableColumn;
import uk.seslip.ehecme.report.view.TableRow;
import uk.seslip.ehecme.report.view.TableView;
import uk.seslip.ehecme.report.view.TrendPoint;
import uk.seslip.ehecme.report.view.TrendSpec;

/** Invented specifications with every state that a chart must draw. */
final class SampleCharts {

  private static final List<String> SEASONS = List.of("Autumn", "Spring", "Summer");
  private static final List<Integer> NUMBERS =
      List.of(120, 160, 205, 135, 170, 220, 150, -1, 235, 160, 195, 250, -2, -3, 270, 185);

  private SampleCharts() {}

  static TrendSpec trend(ChartSize size) {
    List<TrendPoint> points = new ArrayList<>();
    for (int i = 0; i < NUMBERS.size(); i++) {
      points.add(point(i));
    }
    return new TrendSpec(
        "ehe-" + size,
        "Children & young people in EHE, by term",
        "Recorded numbers were about 120 in the first autumn and about 185 in the newest.",
        ChartHue.EHE,
        size,
        "Children",
        300,
        points,
        List.of(new BreakMark(6, true, "New database"), new BreakMark(9, false, "Mandatory")),
        table(points));
  }

  /** The same history with one of nineteen authorities missing from its newest total. */
  static TrendSpec withPartialNewest(TrendSpec history) {
    List<TrendPoint> points = new ArrayList<>(history.points());
    TrendPoint newest = points.remove(points.size() - 1);
    points.add(
        new TrendPoint(
            newest.label(),
            newest.position(),
            newest.number(),
            newest.state(),
            newest.lower(),
            newest.upper(),
            newest.segment(),
            newest.comparable(),
            "18 of 19 authorities"));
    return new TrendSpec(
        history.id(),
        history.title(),
        history.description(),
        history.hue(),
        history.size(),
        history.axisLabel(),
        history.axisMaximum(),
        points,
        history.breaks(),
        history.table());
  }

  static SeasonalSpec seasonal() {
    TrendSpec history = trend(ChartSize.LARGE);
    List<TrendPoint> points =
        IntStream.range(0, NUMBERS.size())
            .boxed()
            .sorted(Comparator.comparingInt(SampleCharts::seasonalPlace))
            .map(i -> history.points().get(i).movedTo(seasonalPlace(i)))
            .toList();
    return new SeasonalSpec(
        "seasons",
        "Each term with the same term of other years",
        "The autumns went from about 120 to about 185.",
        ChartHue.EHE,
        "Children",
        300,
        points,
        List.of(new BreakMark(2, true, "New database")),
        history.table());
  }

  private static int seasonalPlace(int i) {
    return i % 3 * 7 + i / 3;
  }

  static ComparisonSpec comparison() {
    List<ComparisonRow> rows = new ArrayList<>();
    for (int i = 0; i < 19; i++) {
      rows.add(row(i));
    }
    return new ComparisonSpec(
        "comparison",
        "EHE rates of all authorities",
        "Rates lie between 60 and 240 for every 10,000 children.",
        ChartHue.EHE,
        "Children for every 10,000 aged 5 to 16",
        300,
        OptionalInt.of(148),
        rows,
        emptyTable());
  }

  static FunnelSpec funnel() {
    return new FunnelSpec(
        "funnel",
        "Rates by size of authority",
        "All but one lie within the inner curves, which allow for chance.",
        ChartHue.CME,
        200,
        List.of(
            new FunnelSpec.Dot("Small", 20_000, 80, FunnelSpec.Style.PLAIN),
            new FunnelSpec.Dot("Far out", 240_000, 190, FunnelSpec.Style.NAMED),
            new FunnelSpec.Dot("Counts otherwise", 240_000, 60, FunnelSpec.Style.OPEN)),
        List.of(
            new FunnelSpec.Limits(20_000, 40, 160, 10, 260),
            new FunnelSpec.Limits(240_000, 60, 130, 40, 170)),
        emptyTable());
  }

  static BreakdownSpec breakdown() {
    List<BreakdownRow> rows =
        List.of(
            bar("Lifestyle choice", true, OptionalInt.of(40), "40", OptionalInt.of(30)),
            bar("School suggestion", true, OptionalInt.empty(), "c", OptionalInt.of(5)),
            bar("Religious reasons", true, OptionalInt.empty(), "low", OptionalInt.empty()),
            bar("Attendance order", true, OptionalInt.of(0), "0", OptionalInt.of(0)),
            bar("Not recorded", false, OptionalInt.of(55), "55", OptionalInt.of(50)));
    return new BreakdownSpec(
        "reasons",
        "Reasons",
        "Lifestyle choice is the most frequent recorded reason.",
        ChartHue.CME,
        "Autumn 2026/27",
        "Autumn 2025/26",
        60,
        rows,
        emptyTable());
  }

  static CoverageSpec coverage() {
    List<CoverageRow> rows = new ArrayList<>();
    for (int i = 0; i < 19; i++) {
      int missing = i % NUMBERS.size();
      List<Boolean> returned = new ArrayList<>();
      for (int term = 0; term < NUMBERS.size(); term++) {
        returned.add(term != missing);
      }
      rows.add(new CoverageRow("Authority " + (char) ('A' + i), returned));
    }
    List<String> terms = trend(ChartSize.LARGE).points().stream().map(TrendPoint::label).toList();
    return new CoverageSpec(
        "coverage",
        "Who had returned",
        "Every authority missed one term.",
        terms,
        rows,
        emptyTable());
  }

  static List<ChartSpec> all() {
    return List.of(
        trend(ChartSize.LARGE),
        trend(ChartSize.SMALL),
        trend(ChartSize.STRIP),
        seasonal(),
        comparison(),
        funnel(),
        breakdown(),
        coverage(),
        new KeySpec(KeyShape.REVISED));
  }

  private static TrendPoint point(int i) {
    int number = NUMBERS.get(i);
    int year = 2021 + i / 3;
    PointState state =
        switch (number) {
          case -1 -> PointState.MISSING;
          case -2 -> PointState.LOW;
          case -3 -> PointState.WITHHELD;
          default -> i == 9 ? PointState.REVISED : PointState.REPORTED;
        };
    boolean shown = state.hasNumber();
    return new TrendPoint(
        SEASONS.get(i % 3) + " " + year + "/" + (year + 1 - 2000),
        i,
        shown ? OptionalInt.of(number) : OptionalInt.empty(),
        state,
        shown ? OptionalDouble.of(number - 20) : OptionalDouble.empty(),
        shown ? OptionalDouble.of(number + 20) : OptionalDouble.empty(),
        i < 6 ? 0 : 1,
        i % 3 == 0,
        "");
  }

  private static ComparisonRow row(int i) {
    int rate = 60 + 10 * i;
    boolean missing = i == 12;
    return new ComparisonRow(
        "Authority " + (char) ('A' + i),
        missing ? OptionalInt.empty() : OptionalInt.of(rate),
        missing ? OptionalInt.empty() : OptionalInt.of(rate - 15),
        missing ? OptionalInt.empty() : OptionalInt.of(rate + 15),
        missing ? "x" : "",
        i == 3,
        i == 7);
  }

  private static BreakdownRow bar(
      String category, boolean informative, OptionalInt now, String text, OptionalInt earlier) {
    PointState state =
        now.isPresent()
            ? PointState.REPORTED
            : text.equals("c") ? PointState.WITHHELD : PointState.LOW;
    return new BreakdownRow(
        category,
        informative,
        now,
        text,
        earlier,
        List.of(
            year(0, earlier, earlier.isPresent() ? PointState.REPORTED : PointState.MISSING),
            year(1, now, state)));
  }

  private static TrendPoint year(int position, OptionalInt number, PointState state) {
    return new TrendPoint(
        "Autumn " + (2025 + position) + "/" + (26 + position),
        position,
        number,
        state,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        0,
        true,
        "");
  }

  private static TableView table(List<TrendPoint> points) {
    List<TableRow> rows =
        points.stream()
            .map(p -> new TableRow(Link.plain(p.label()), List.of(FigureText.plain(text(p)))))
            .toList();
    return new TableView(
        "Children, by term",
        List.of(TableColumn.text("Term"), TableColumn.number("Children")),
        rows,
        "");
  }

  private static String text(TrendPoint point) {
    return point.number().isPresent() ? "" + point.number().getAsInt() : point.state().label();
  }

  private static TableView emptyTable() {
    return new TableView("Figures", List.of(TableColumn.text("Category")), List.of(), "");
  }
}
