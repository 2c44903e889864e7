package uk.seslip.ehecme.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import uk.seslip.ehecme.report.chart.Lettering.Anchor;
import uk.seslip.ehecme.report.view.ChartSize;
import uk.seslip.ehecme.report.view.TrendPoint;
import uk.seslip.ehecme.report.view.TrendSpec;

/** Draws a small history among many: line, dots, breaks, first and last term, axis maximum. */
final class SmallPainter {

  private static final float LINE_PX = 1.3f;
  private static final double NAMES_PX = 18;
  private static final double ABOVE_PX = 14;
  private static final double FOOT_PX = 4;
  private static final double HALF_SLOT = 0.5;

  private SmallPainter() {}

  /** The chart of a small history. */
  static JFreeChart paint(TrendSpec spec) {
    XYPlot plot = plot(spec, NAMES_PX);
    plot.addAnnotation(Layer.unclipped((g2, axes) -> writePeriods(g2, axes, spec)));
    return Frame.chart(plot);
  }

  /** The chart of a history below another one, whose periods it shares. */
  static JFreeChart paintStrip(TrendSpec spec) {
    return Frame.chart(plot(spec, FOOT_PX));
  }

  private static XYPlot plot(TrendSpec spec, double belowPx) {
    double terms = spec.points().size();
    XYPlot plot =
        Frame.plot(
            Frame.hiddenAxis(-HALF_SLOT, terms - HALF_SLOT),
            Frame.hiddenAxis(0, spec.axisMaximum()));
    plot.setInsets(new RectangleInsets(ABOVE_PX, 2, belowPx, 2));
    addHistory(plot, spec);
    plot.addAnnotation(Layer.unclipped((g2, axes) -> writeTop(g2, axes, spec)));
    return plot;
  }

  private static void addHistory(XYPlot plot, TrendSpec spec) {
    Color colour = Palette.line(spec.hue());
    HistoryLine line = new HistoryLine(spec.points(), colour, LINE_PX);
    plot.setDataset(0, HistoryDots.data(spec.points()));
    plot.setRenderer(0, HistoryDots.comparable(spec.points(), colour));
    plot.setDataset(1, line.data());
    plot.setRenderer(1, line);
    spec.breaks().stream()
        .filter(mark -> mark.splits())
        .forEach(mark -> plot.addAnnotation(TimeLayers.breakLine(mark)));
    spec.points().stream()
        .filter(point -> point.number().isEmpty())
        .forEach(point -> plot.addAnnotation(TimeLayers.smallStandIn(point)));
  }

  private static void writeTop(Graphics2D g2, Axes axes, TrendSpec spec) {
    Point2D top = axes.at(axes.domain().getLowerBound(), spec.axisMaximum());
    Point2D end = axes.at(axes.domain().getUpperBound(), 0);
    g2.setPaint(Palette.RULE);
    g2.setStroke(new BasicStroke(1f));
    g2.draw(new Line2D.Double(top.getX(), top.getY(), end.getX(), top.getY()));
    String unit = spec.size() == ChartSize.STRIP ? " per 10,000" : "";
    name(g2, Lettering.number(spec.axisMaximum()) + unit, top.getX(), top.getY() - 3, Anchor.START);
  }

  private static void writePeriods(Graphics2D g2, Axes axes, TrendSpec spec) {
    Point2D start = axes.at(axes.domain().getLowerBound(), 0);
    Point2D end = axes.at(axes.domain().getUpperBound(), 0);
    name(g2, shortened(spec.points().get(0)), start.getX(), start.getY() + 15, Anchor.START);
    TrendPoint newest = spec.points().get(spec.points().size() - 1);
    name(g2, shortened(newest), end.getX(), end.getY() + 15, Anchor.END);
  }

  private static void name(Graphics2D g2, String words, double x, double y, Anchor anchor) {
    Lettering.write(g2, words, x, y, anchor, Lettering.AXIS, Palette.QUIET);
  }

  private static String shortened(TrendPoint point) {
    int space = point.label().indexOf(' ');
    return space < 0
        ? point.label()
        : point.label().substring(0, 3) + point.label().substring(space);
  }
}
