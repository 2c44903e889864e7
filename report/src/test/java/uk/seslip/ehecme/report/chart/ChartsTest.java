package uk.seslip.ehecme.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import uk.seslip.ehecme.report.view.ChartSize;
import uk.seslip.ehecme.report.view.ChartSpec;
import uk.seslip.ehecme.report.view.TableRow;
import uk.seslip.ehecme.report.view.TrendSpec;

class ChartsTest {

  private final Charts charts = new Charts();

  static List<ChartSpec> specs() {
    return SampleCharts.all();
  }

  @ParameterizedTest
  @MethodSource("specs")
  void everyPictureNamesAndDescribesItself(ChartSpec spec) throws Exception {
    Element svg = parse(charts.draw(spec).svg()).getDocumentElement();

    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("aria-labelledby"))
        .isEqualTo(id(svg, "title") + " " + id(svg, "desc"));
    assertThat(text(svg, "title")).isEqualTo(spec.title());
    assertThat(text(svg, "desc")).isEqualTo(spec.description());
  }

  @ParameterizedTest
  @MethodSource("specs")
  void thePictureNeverLeavesWithoutItsWordsAndItsTable(ChartSpec spec) {
    AccessibleChart chart = charts.draw(spec);

    assertThat(chart.title()).isEqualTo(spec.title());
    assertThat(chart.description()).isEqualTo(spec.description());
    assertThat(chart.table()).isEqualTo(spec.table());
  }

  @ParameterizedTest
  @MethodSource("specs")
  void theSameSpecificationGivesTheSameText(ChartSpec spec) {
    assertThat(charts.draw(spec).svg()).isEqualTo(new Charts().draw(spec).svg());
  }

  @ParameterizedTest
  @MethodSource("specs")
  void picturesStaySmallAndAskForNothingOutside(ChartSpec spec) {
    String svg = charts.draw(spec).svg();

    assertThat(svg.length()).isLessThan(15_000);
    assertThat(svg.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http", "url(");
  }

  @Test
  void aSmallMultipleTakesLessThanFiveThousandCharacters() {
    assertThat(charts.draw(SampleCharts.trend(ChartSize.SMALL)).svg().length()).isLessThan(5_000);
  }

  @Test
  void aHistoryDrawsExactlyTheNumbersOfItsTable() {
    TrendSpec spec = SampleCharts.trend(ChartSize.LARGE);

    List<String> drawn =
        spec.points().stream()
            .map(p -> findDrawn(spec, p.position()).orElse(p.state().label()))
            .toList();

    assertThat(drawn).isEqualTo(spec.table().rows().stream().map(ChartsTest::onlyCell).toList());
  }

  @Test
  void noPointAndNoJoinIsDrawnWhereAFigureIsWithheld() {
    TrendSpec spec = SampleCharts.trend(ChartSize.LARGE);
    List<Double> withheld =
        spec.points().stream()
            .filter(point -> point.number().isEmpty())
            .map(point -> (double) point.position())
            .toList();

    assertThat(withheld).hasSize(3);
    assertThat(places(spec)).doesNotContainAnyElementsOf(withheld);
  }

  @Test
  void aLineIsCutAtABreakAndAtEachGap() {
    var plot = Charts.paint(SampleCharts.trend(ChartSize.LARGE)).getXYPlot();

    XYDataset joins = plot.getDataset(1);

    assertThat(joins.getSeriesCount()).isEqualTo(4);
    assertThat(joins.getItemCount(0)).as("six terms before the break").isEqualTo(6);
    assertThat(joins.getItemCount(1)).as("one term before the gap").isEqualTo(1);
  }

  @Test
  void totalsOfDifferentNumbersOfAuthoritiesAreNotJoined() {
    TrendSpec whole = SampleCharts.trend(ChartSize.LARGE);
    TrendSpec partial = SampleCharts.withPartialNewest(whole);

    assertThat(joins(partial)).isEqualTo(joins(whole) + 1);
    assertThat(charts.draw(partial).svg()).contains(", 18 of 19 authorities");
    assertThat(charts.draw(whole).svg()).doesNotContain("of 19 authorities");
  }

  private static int joins(TrendSpec spec) {
    return Charts.paint(spec).getXYPlot().getDataset(1).getSeriesCount();
  }

  @Test
  void onlyLikeTermsAreJoinedInTheSeasonalView() {
    XYDataset joins = Charts.paint(SampleCharts.seasonal()).getXYPlot().getDataset(1);
    for (int run = 0; run < joins.getSeriesCount(); run++) {
      double first = joins.getXValue(run, 0);
      double last = joins.getXValue(run, joins.getItemCount(run) - 1);
      assertThat((int) first / 7).as("run %d stays in its season", run).isEqualTo((int) last / 7);
    }
    assertThat(joins.getSeriesCount()).isGreaterThan(3);
  }

  @Test
  void eachMarkSaysItsValueToAPointer() {
    TrendSpec spec = SampleCharts.trend(ChartSize.LARGE);
    String svg = charts.draw(spec).svg();
    assertThat(spec.points())
        .allSatisfy(point -> assertThat(svg).contains("<title>" + point.words() + "</title>"));
    assertThat(charts.draw(SampleCharts.comparison()).svg())
        .contains("<title>Authority A: 60 per 10,000 (95% range 45 to 75)</title>");
  }

  @Test
  void aRowWithoutARateHasASymbolAndNoDot() {
    var spec = SampleCharts.comparison();

    XYDataset dots = Charts.paint(spec).getXYPlot().getDataset(0);

    assertThat(dots.getItemCount(0)).isEqualTo(spec.rows().size() - 1);
    assertThat(charts.draw(spec).svg()).contains(">x</text>");
  }

  @Test
  void aFunnelNamesThoseOutsideTheRangeAlone() {
    String svg = charts.draw(SampleCharts.funnel()).svg();
    assertThat(svg).contains(">Far out</text>");
    assertThat(svg).doesNotContain(">Small</text>", ">Counts otherwise</text>");
  }

  @Test
  void besideItsTableAWithheldCategoryHasNoBarEither() {
    var spec = SampleCharts.breakdown();

    XYDataset bars =
        Charts.besideRows(spec, new RowLayout(20, 14, spec.rows().size()))
            .getXYPlot()
            .getDataset(0);

    assertThat(bars.getItemCount(0)).isEqualTo(3);
    assertThat(bars.getXValue(0, 1)).as("the row of the attendance orders").isEqualTo(3);
  }

  @Test
  void aHistoryCannotStandBesideRows() {
    var layout = new RowLayout(20, 14, 3);

    assertThatThrownBy(() -> Charts.besideRows(SampleCharts.trend(ChartSize.LARGE), layout))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("because it has no rows");
  }

  @Test
  void aWithheldCategoryHasItsSymbolAndNoBar() {
    var spec = SampleCharts.breakdown();

    XYDataset bars = Charts.paint(spec).getXYPlot().getDataset(0);

    assertThat(bars.getItemCount(0)).isEqualTo(3);
    assertThat(charts.draw(spec).svg()).contains(">c</text>", ">low</text>");
  }

  private static Optional<String> findDrawn(TrendSpec spec, int position) {
    XYDataset points = Charts.paint(spec).getXYPlot().getDataset(0);
    for (int item = 0; item < points.getItemCount(0); item++) {
      if (points.getXValue(0, item) == position) {
        return Optional.of(Lettering.number(points.getYValue(0, item)));
      }
    }
    return Optional.empty();
  }

  private static List<Double> places(TrendSpec spec) {
    var plot = Charts.paint(spec).getXYPlot();
    List<Double> places = new ArrayList<>();
    for (XYDataset data : List.of(plot.getDataset(0), plot.getDataset(1))) {
      for (int series = 0; series < data.getSeriesCount(); series++) {
        for (int item = 0; item < data.getItemCount(series); item++) {
          places.add(data.getXValue(series, item));
        }
      }
    }
    return places;
  }

  private static String onlyCell(TableRow row) {
    return row.cells().get(0).text();
  }

  private static String id(Element svg, String tag) {
    return ((Element) svg.getElementsByTagName(tag).item(0)).getAttribute("id");
  }

  private static String text(Element svg, String tag) {
    return svg.getElementsByTagName(tag).item(0).getTextContent();
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }
}
