package uk.seslip.ehecme.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import uk.seslip.ehecme.report.view.PointState;
import uk.seslip.ehecme.report.view.TrendPoint;

/**
 * The dots of a history: large where they may be compared with the newest, ringed where revised.
 */
final class HistoryDots extends XYLineAndShapeRenderer {

  private static final long serialVersionUID = 1L;
  private static final double RING_GAP_PX = 3;
  private static final BasicStroke RING = new BasicStroke(1.3f);

  private final transient List<TrendPoint> points;
  private final transient Color colour;
  private final double largePx;
  private final double smallPx;

  HistoryDots(List<TrendPoint> points, Color colour, double largePx, double smallPx) {
    super(false, true);
    this.points = numbered(points);
    this.largePx = largePx;
    this.smallPx = smallPx;
    this.colour = colour;
  }

  /** The points that have a number, as the data of a plot. */
  static XYSeriesCollection data(List<TrendPoint> points) {
    XYSeries series = new XYSeries("");
    numbered(points).forEach(p -> series.add(p.position(), p.number().orElseThrow()));
    return new XYSeriesCollection(series);
  }

  @Override
  protected void drawSecondaryPass(
      Graphics2D g2,
      XYPlot plot,
      XYDataset dataset,
      int pass,
      int series,
      int item,
      ValueAxis domainAxis,
      Rectangle2D area,
      ValueAxis rangeAxis,
      CrosshairState crosshair,
      EntityCollection entities) {
    Axes axes = new Axes(plot, area, domainAxis, rangeAxis);
    Point2D at = axes.at(dataset.getXValue(series, item), dataset.getYValue(series, item));
    TrendPoint point = points.get(item);
    g2.setPaint(colour);
    g2.fill(Symbols.dot(at, radius(point)));
    if (point.state() == PointState.REVISED) {
      g2.setStroke(RING);
      g2.draw(Symbols.dot(at, radius(point) + RING_GAP_PX));
    }
  }

  private double radius(TrendPoint point) {
    return point.comparable() ? largePx : smallPx;
  }

  private static List<TrendPoint> numbered(List<TrendPoint> points) {
    return points.stream().filter(point -> point.number().isPresent()).toList();
  }
}
