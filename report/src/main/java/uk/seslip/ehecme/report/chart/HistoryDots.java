package uk.seslip.ehecme.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import uk.seslip.ehecme.report.view.PointState;
import uk.seslip.ehecme.report.view.TrendPoint;

/**
 * The dots of a history: large where they may be compared with the newest, ringed where revised,
 * open where a total is without some of its authorities.
 */
final class HistoryDots extends Marks {

  private static final long serialVersionUID = 1L;
  private static final double RING_GAP_PX = 3;
  private static final double COMPARABLE_RADIUS_PX = 3;
  private static final double OPEN_RADIUS_PX = 3;
  private static final BasicStroke RING = new BasicStroke(1.3f);

  private final transient List<TrendPoint> points;
  private final transient Color colour;
  private final double largePx;
  private final double smallPx;

  private HistoryDots(List<TrendPoint> points, Color colour, double largePx, double smallPx) {
    this.points = numbered(points);
    this.largePx = largePx;
    this.smallPx = smallPx;
    this.colour = colour;
  }

  /** Dots for every number, each with words to read. */
  static HistoryDots all(List<TrendPoint> points, Color colour) {
    return new HistoryDots(points, colour, Symbols.LARGE_RADIUS_PX, Symbols.SMALL_RADIUS_PX);
  }

  /** Smaller dots, without words, for the numbers that may be compared. */
  static HistoryDots comparable(List<TrendPoint> points, Color colour) {
    return new HistoryDots(points, colour, COMPARABLE_RADIUS_PX, 0);
  }

  /** The points that have a number, as the data of a plot. */
  static XYSeriesCollection data(List<TrendPoint> points) {
    XYSeries series = new XYSeries("");
    numbered(points).forEach(p -> series.add(p.position(), p.number().orElseThrow()));
    return new XYSeriesCollection(series);
  }

  @Override
  void draw(Graphics2D g2, Axes axes, int item, double place, double value) {
    Point2D at = axes.at(place, value);
    TrendPoint point = points.get(item);
    if (radius(point) == 0) {
      return;
    }
    g2.setPaint(colour);
    if (smallPx > 0) {
      Lettering.nameNext(g2, point.words());
    }
    if (point.isPartial()) {
      Symbols.openDot(g2, at, Math.max(radius(point), OPEN_RADIUS_PX), colour);
    } else {
      g2.fill(Symbols.dot(at, radius(point)));
    }
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
