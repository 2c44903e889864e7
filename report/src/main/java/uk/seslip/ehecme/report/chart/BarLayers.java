package uk.seslip.ehecme.report.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import uk.seslip.ehecme.report.chart.Lettering.Anchor;
import uk.seslip.ehecme.report.view.BreakdownSpec;

/** What lies beside the bars of a breakdown: numbers, marks of the year before, and the key. */
final class BarLayers {

  private static final double BASELINE_PX = 4.5;
  private static final double GAP_PX = 7;
  private static final double HALF_MARK_PX = 10;
  private static final double SWATCH_PX = 22;

  private BarLayers() {}

  /** The number at the end of a bar and the mark of the year before. */
  static Layer beside(PlacedRow placed) {
    return new Layer(
        (g2, axes) -> {
          double x = axes.at(placed.place(), placed.row().now().orElse(0)).getX() + GAP_PX;
          if (placed.row().earlier().isPresent()) {
            Point2D mark = axes.at(placed.place(), placed.row().earlier().getAsInt());
            drawMark(g2, mark);
            double end = x + Lettering.width(g2, placed.row().nowText(), Lettering.STRONG);
            boolean meets = mark.getX() > x - 2 * GAP_PX && mark.getX() < end + GAP_PX;
            x = meets ? mark.getX() + GAP_PX : x;
          }
          double y = axes.at(placed.place(), 0).getY() + BASELINE_PX;
          Lettering.write(
              g2, placed.row().nowText(), x, y, Anchor.START, Lettering.STRONG, Palette.INK);
        });
  }

  /** What bar and mark stand for, in the free first row; further left where it is long. */
  static Layer key(BreakdownSpec spec) {
    return Layer.unclipped(
        (g2, axes) -> {
          Point2D row = axes.at(0, 0);
          double left = Math.min(row.getX(), axes.area().getMaxX() - keyWidth(g2, spec));
          drawKey(g2, spec, left, row.getY());
        });
  }

  private static double keyWidth(Graphics2D g2, BreakdownSpec spec) {
    return SWATCH_PX
        + 5 * GAP_PX
        + Lettering.width(g2, spec.nowLabel(), Lettering.AXIS)
        + Lettering.width(g2, spec.earlierLabel(), Lettering.AXIS);
  }

  private static void drawKey(Graphics2D g2, BreakdownSpec spec, double left, double y) {
    Point2D end = new Point2D.Double(left + SWATCH_PX, y);
    g2.setPaint(Palette.line(spec.hue()));
    g2.fill(CategoryBars.bar(new Point2D.Double(left, y), end));
    double next = words(g2, spec.nowLabel(), end.getX(), y);
    if (!spec.earlierLabel().isEmpty()) {
      drawMark(g2, new Point2D.Double(next + 3 * GAP_PX, y));
      words(g2, spec.earlierLabel(), next + 3 * GAP_PX, y);
    }
  }

  private static double words(Graphics2D g2, String words, double x, double y) {
    double start = x + GAP_PX;
    Lettering.writeClear(
        g2, words, start, y + BASELINE_PX, Anchor.START, Lettering.AXIS, Palette.INK);
    return start + Lettering.width(g2, words, Lettering.AXIS);
  }

  private static void drawMark(Graphics2D g2, Point2D at) {
    Line2D mark =
        new Line2D.Double(at.getX(), at.getY() - HALF_MARK_PX, at.getX(), at.getY() + HALF_MARK_PX);
    g2.setPaint(Palette.PAPER);
    g2.setStroke(new BasicStroke(5f));
    g2.draw(mark);
    g2.setPaint(Palette.INK);
    g2.setStroke(new BasicStroke(2.2f));
    g2.draw(mark);
  }
}
