package uk.seslip.ehecme.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A bar from zero for each number: solid in the family's colour, hatched grey where unknown. */
final class CategoryBars extends Marks {

  private static final long serialVersionUID = 1L;
  static final double HALF_BAR_PX = 7;
  private static final double SHARE_OF_ROW = 0.66;
  private static final double HATCH_PX = 6;

  private final transient List<PlacedRow> rows;
  private final transient Color colour;

  CategoryBars(List<PlacedRow> rows, Color colour) {
    this.rows = rows.stream().filter(row -> row.row().now().isPresent()).toList();
    this.colour = colour;
  }

  @Override
  void draw(Graphics2D g2, Axes axes, int item, double place, double value) {
    double half = Math.min(HALF_BAR_PX, SHARE_OF_ROW / 2 * axes.rowPx());
    Rectangle2D bar = bar(axes.at(place, 0), axes.at(place, value), half);
    if (bar.getWidth() == 0) {
      return;
    }
    Lettering.nameNext(g2, rows.get(item).row().words());
    if (rows.get(item).row().informative()) {
      g2.setPaint(colour);
      g2.fill(bar);
    } else {
      hatch(g2, bar);
    }
  }

  /** The bar between two places on a row. */
  static Rectangle2D bar(Point2D foot, Point2D end, double halfPx) {
    double width = end.getX() - foot.getX();
    return new Rectangle2D.Double(foot.getX(), foot.getY() - halfPx, width, 2 * halfPx);
  }

  /** Fills a bar with slanting grey lines. */
  static void hatch(Graphics2D g2, Rectangle2D bar) {
    Path2D lines = new Path2D.Double();
    lines.append(bar, false);
    for (double x = bar.getMinX() - bar.getHeight(); x < bar.getMaxX(); x += HATCH_PX) {
      double from = Math.max(x, bar.getMinX());
      double to = Math.min(x + bar.getHeight(), bar.getMaxX());
      lines.moveTo(from, bar.getMaxY() - (from - x));
      lines.lineTo(to, bar.getMaxY() - (to - x));
    }
    g2.setPaint(Palette.LINE);
    g2.setStroke(new BasicStroke(1f));
    g2.draw(lines);
  }
}
