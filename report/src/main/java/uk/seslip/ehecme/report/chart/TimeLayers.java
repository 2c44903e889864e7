package uk.seslip.ehecme.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import uk.seslip.ehecme.report.chart.Lettering.Anchor;
import uk.seslip.ehecme.report.view.BreakMark;
import uk.seslip.ehecme.report.view.TrendPoint;

/** What lies on a history beside its points: bands, stand-ins, breaks and values. */
final class TimeLayers {

  private static final float[] DASHES = {5f, 4f};
  private static final float[] DOTS = {1.5f, 3f};
  private static final double VALUE_LIFT_PX = 10;
  private static final double VALUE_DROP_PX = 19;
  private static final double ROOM_PX = 40;
  private static final double LONE_HALF_SLOT = 0.12;
  private static final double HALF_SLOT = 0.5;

  private TimeLayers() {}

  /** On which side of its point a number stands. */
  enum Side {
    ABOVE,
    BELOW
  }

  /** The band of ranges along one unbroken run of points. */
  static Layer band(List<TrendPoint> run, Color colour) {
    return new Layer(
        (g2, axes) -> {
          double half = run.size() == 1 ? LONE_HALF_SLOT : 0;
          Path2D path = new Path2D.Double();
          trace(path, run, axes, half);
          path.closePath();
          g2.setPaint(colour);
          g2.fill(path);
        });
  }

  /** What stands on the base line for a figure without a number. */
  static Layer standIn(TrendPoint point) {
    return new Layer(
        (g2, axes) -> {
          Lettering.nameNext(g2, point.words());
          Symbols.standIn(g2, point.state(), axes.at(point.position(), 0));
        });
  }

  /** The same without words. */
  static Layer smallStandIn(TrendPoint point) {
    return new Layer(
        (g2, axes) -> Symbols.smallStandIn(g2, point.state(), axes.at(point.position(), 0)));
  }

  /** A number beside its point: above it, or below where the line comes from above. */
  static Layer value(TrendPoint point, Side side, Font font) {
    int number = point.number().orElseThrow();
    return new Layer(
        (g2, axes) -> {
          Point2D at = axes.at(point.position(), number);
          double half = Lettering.width(g2, Lettering.number(number), font) / 2;
          double most = axes.area().getMaxX() - half;
          double x = Math.max(axes.area().getMinX() + half, Math.min(at.getX(), most));
          boolean below = side == Side.BELOW && at.getY() + ROOM_PX < axes.area().getMaxY();
          double y = at.getY() + (below ? VALUE_DROP_PX : -VALUE_LIFT_PX);
          Lettering.write(g2, Lettering.number(number), x, y, Anchor.MIDDLE, font, Palette.INK);
        });
  }

  /** A declared change: an upright line before its first period. */
  static Layer breakLine(BreakMark mark) {
    return new Layer((g2, axes) -> drawBreak(g2, mark, axes));
  }

  private static void drawBreak(Graphics2D g2, BreakMark mark, Axes axes) {
    Point2D foot = axes.at(mark.position() - HALF_SLOT, 0);
    g2.setPaint(mark.splits() ? Palette.INK : Palette.LINE);
    g2.setStroke(mark.splits() ? dashed() : dotted());
    g2.draw(new Line2D.Double(foot, new Point2D.Double(foot.getX(), axes.area().getMinY())));
  }

  /** The dash of a line after a break. */
  static BasicStroke dashed() {
    return stroke(1.5f, DASHES);
  }

  /** The line of a change that calls for care. */
  static BasicStroke dotted() {
    return stroke(1.5f, DOTS);
  }

  private static void trace(Path2D path, List<TrendPoint> run, Axes axes, double half) {
    for (TrendPoint point : run) {
      double upper = point.upper().orElseThrow();
      move(path, axes.at(point.position() - half, upper));
      move(path, axes.at(point.position() + half, upper));
    }
    for (int i = run.size() - 1; i >= 0; i--) {
      double lower = run.get(i).lower().orElseThrow();
      move(path, axes.at(run.get(i).position() + half, lower));
      move(path, axes.at(run.get(i).position() - half, lower));
    }
  }

  private static void move(Path2D path, Point2D point) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(point.getX(), point.getY());
    } else if (!path.getCurrentPoint().equals(point)) {
      path.lineTo(point.getX(), point.getY());
    }
  }

  private static BasicStroke stroke(float width, float[] pattern) {
    return new BasicStroke(
        width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, pattern.clone(), 0f);
  }
}
