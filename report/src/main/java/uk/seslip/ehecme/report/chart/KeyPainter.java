package uk.seslip.ehecme.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import uk.seslip.ehecme.report.view.ChartHue;
import uk.seslip.ehecme.report.view.KeySpec;
import uk.seslip.ehecme.report.view.PointState;

/** Draws one shape of the key with the pens of the charts. */
final class KeyPainter {

  private static final double HALF_LINE_PX = 18;
  private static final double HALF_HEIGHT_PX = 8;
  private static final double RING_PX = 3;
  private static final double COLUMN_PX = 7;
  private static final double PITCH_PX = 11;

  private KeyPainter() {}

  /** The chart of a shape. */
  static JFreeChart paint(KeySpec spec) {
    XYPlot plot = Frame.plot(Frame.hiddenAxis(0, 1), Frame.hiddenAxis(0, 1));
    plot.setRangeZeroBaselineVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.addAnnotation(Layer.unclipped((g2, axes) -> draw(g2, spec, axes.at(0.5, 0.5))));
    return Frame.chart(plot);
  }

  private static void draw(Graphics2D g2, KeySpec spec, Point2D at) {
    g2.setPaint(Palette.line(ChartHue.EHE));
    switch (spec.shape()) {
      case LIKE_TERM -> g2.fill(Symbols.dot(at, Symbols.LARGE_RADIUS_PX));
      case OTHER_TERM -> g2.fill(Symbols.dot(at, Symbols.SMALL_RADIUS_PX));
      case REVISED -> {
        g2.fill(Symbols.dot(at, Symbols.LARGE_RADIUS_PX));
        outline(g2, at, Symbols.LARGE_RADIUS_PX + RING_PX);
      }
      case LOW -> Symbols.smallStandIn(g2, PointState.LOW, at);
      case LETTER -> Symbols.standIn(g2, PointState.MISSING, down(at, HALF_HEIGHT_PX));
      case BREAK -> upright(g2, at, TimeLayers.dashed());
      case CAUTION -> upright(g2, at, TimeLayers.dotted());
      case BAND -> fill(g2, Palette.band(ChartHue.EHE), at, HALF_LINE_PX);
      case OPEN_DOT -> Symbols.openDot(g2, at, Symbols.LARGE_RADIUS_PX, Palette.LINE);
      case MARK -> {
        fill(g2, Palette.line(ChartHue.EHE), at, HALF_LINE_PX);
        BarLayers.drawMark(g2, at, HALF_HEIGHT_PX);
      }
      case COLUMNS -> columns(g2, at);
      case HATCHED -> CategoryBars.hatch(g2, bar(at, HALF_LINE_PX));
    }
  }

  private static void outline(Graphics2D g2, Point2D at, double radiusPx) {
    g2.setStroke(new BasicStroke(1.5f));
    g2.draw(Symbols.dot(at, radiusPx));
  }

  private static void upright(Graphics2D g2, Point2D at, BasicStroke stroke) {
    g2.setPaint(Palette.INK);
    g2.setStroke(stroke);
    g2.draw(new Line2D.Double(down(at, -HALF_HEIGHT_PX), down(at, HALF_HEIGHT_PX)));
  }

  private static void fill(Graphics2D g2, Color colour, Point2D at, double halfPx) {
    g2.setPaint(colour);
    g2.fill(bar(at, halfPx));
  }

  private static Rectangle2D bar(Point2D at, double halfPx) {
    Point2D left = new Point2D.Double(at.getX() - halfPx, at.getY());
    Point2D right = new Point2D.Double(at.getX() + halfPx, at.getY());
    return CategoryBars.bar(left, right, HALF_HEIGHT_PX * 0.7);
  }

  private static void columns(Graphics2D g2, Point2D at) {
    for (int i = 0; i < 3; i++) {
      double height = HALF_HEIGHT_PX * (0.8 + 0.5 * i);
      g2.setPaint(i == 2 ? Palette.line(ChartHue.EHE) : Palette.LINE);
      double left = at.getX() + (i - 1) * PITCH_PX - COLUMN_PX / 2;
      g2.fill(new Rectangle2D.Double(left, at.getY() + HALF_HEIGHT_PX - height, COLUMN_PX, height));
    }
  }

  private static Point2D down(Point2D at, double px) {
    return new Point2D.Double(at.getX(), at.getY() + px);
  }
}
