package uk.seslip.ehecme.report.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import uk.seslip.ehecme.report.chart.BarLayers.Key;
import uk.seslip.ehecme.report.chart.IntervalDots.Room;
import uk.seslip.ehecme.report.chart.Lettering.Anchor;
import uk.seslip.ehecme.report.view.BreakdownSpec;
import uk.seslip.ehecme.report.view.ComparisonRow;
import uk.seslip.ehecme.report.view.ComparisonSpec;

/** Draws bars or dots on the rows of the table they stand beside; the table has the names. */
final class RowsPainter {

  private static final double HALF_ROW = 0.5;
  private static final double SIDE_PX = 8;
  private static final double AXIS_BASELINE_PX = 13;
  private static final double MARGIN = 0.04;

  private RowsPainter() {}

  /** The bars of a breakdown, in the order of its rows. */
  static JFreeChart bars(BreakdownSpec spec, RowLayout layout) {
    List<PlacedRow> rows =
        IntStream.range(0, spec.rows().size())
            .mapToObj(i -> new PlacedRow(spec.rows().get(i), i))
            .toList();
    XYSeries bars = new XYSeries("");
    rows.stream()
        .filter(row -> row.row().now().isPresent())
        .forEach(row -> bars.add(row.place(), row.row().now().getAsInt()));
    CategoryBars renderer = new CategoryBars(rows, Palette.line(spec.hue()));
    XYPlot plot = plot(Scale.to(spec.axisMaximum()), layout, renderer);
    plot.setDataset(new XYSeriesCollection(bars));
    rows.forEach(row -> plot.addAnnotation(BarLayers.mark(row)));
    plot.addAnnotation(
        BarLayers.key(Key.ofYears(spec), -HALF_ROW - layout.headPx() / layout.rowPx() / 2));
    return Frame.chart(plot);
  }

  /** The dots of a comparison, in the order of its rows. */
  static JFreeChart dots(ComparisonSpec spec, RowLayout layout) {
    List<ComparisonRow> rows = spec.rows();
    XYSeries dots = new XYSeries("");
    IntStream.range(0, rows.size())
        .filter(i -> rows.get(i).per10000().isPresent())
        .forEach(i -> dots.add(i, rows.get(i).per10000().getAsInt()));
    IntervalDots renderer = new IntervalDots(rows, Palette.line(spec.hue()), Room.NARROW);
    XYPlot plot = plot(Scale.to(spec.axisMaximum()), layout, renderer);
    plot.setDataset(new XYSeriesCollection(dots));
    IntStream.range(0, rows.size())
        .filter(i -> rows.get(i).per10000().isEmpty())
        .forEach(i -> plot.addAnnotation(RowLayers.symbol(i, rows.get(i))));
    double head = -HALF_ROW - layout.headPx() / layout.rowPx() / 2;
    spec.median()
        .ifPresent(m -> plot.addAnnotation(RowLayers.reference(m, "Median authority", head)));
    return Frame.chart(plot);
  }

  private static XYPlot plot(Scale scale, RowLayout layout, XYItemRenderer renderer) {
    NumberAxis rows = Frame.hiddenAxis(-HALF_ROW, layout.rows() - HALF_ROW);
    rows.setInverted(true);
    NumberAxis values = Frame.hiddenAxis(0, scale.top() * (1 + MARGIN));
    XYPlot plot = Frame.sideways(rows, values);
    plot.setInsets(new RectangleInsets(layout.headPx(), SIDE_PX, RowLayout.FOOT_PX, SIDE_PX));
    plot.setRenderer(renderer);
    renderer.addAnnotation(Layer.unclipped((g2, axes) -> drawScale(g2, axes, scale)), Frame.BEHIND);
    return plot;
  }

  private static void drawScale(Graphics2D g2, Axes axes, Scale scale) {
    double foot = axes.area().getMaxY();
    g2.setStroke(new BasicStroke(1f));
    for (int i = 0; i * scale.step() <= scale.top(); i++) {
      double value = i * scale.step();
      Point2D at = axes.at(0, value);
      g2.setPaint(i == 0 ? Palette.LINE : Palette.RULE);
      g2.draw(new Line2D.Double(at.getX(), axes.area().getMinY(), at.getX(), foot));
      Lettering.write(
          g2,
          Lettering.number(value),
          at.getX(),
          foot + AXIS_BASELINE_PX,
          Anchor.MIDDLE,
          Lettering.SMALL,
          Palette.QUIET);
    }
  }
}
