package uk.seslip.ehecme.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import uk.seslip.ehecme.report.chart.Lettering.Anchor;
import uk.seslip.ehecme.report.view.BreakdownRow;
import uk.seslip.ehecme.report.view.TrendPoint;

/**
 * The same term of every year as small upright columns on each row of a breakdown, each row on its
 * own scale from zero, the newest in the family's colour; the line is broken where recording was.
 *
 * @param rows the categories where they stand
 * @param colour of the newest column
 */
record SmallColumns(List<PlacedRow> rows, Color colour) {

  private static final double PITCH_PX = 11;
  private static final double WIDTH_PX = 7;
  private static final double SIDE_PX = 12;
  private static final double SHARE_OF_ROW = 0.74;
  private static final double FOOT_SHARE = 0.4;
  private static final double HEAD_BASELINE_PX = 4.5;
  private static final double BREAK_PX = 1.5;

  /** How much room the columns of the widest row take; none for a single year. */
  static double roomPx(List<BreakdownRow> rows) {
    int years = rows.stream().mapToInt(row -> row.years().size()).max().orElse(0);
    return years < 2 ? 0 : years * PITCH_PX + 2 * SIDE_PX;
  }

  /** The columns of all rows, and above them the years they reach over. */
  Layer layer() {
    return Layer.unclipped(this::draw);
  }

  private void draw(Graphics2D g2, Axes axes) {
    if (rows.isEmpty() || roomPx(rows.stream().map(PlacedRow::row).toList()) == 0) {
      return;
    }
    rows.forEach(row -> draw(g2, axes, row));
    List<TrendPoint> years = rows.get(0).row().years();
    String first = years.get(0).label();
    double y = axes.at(0, 0).getY() + HEAD_BASELINE_PX;
    Lettering.write(
        g2,
        "since " + first.substring(first.indexOf(' ') + 1),
        axes.at(0, 0).getX() - SIDE_PX,
        y,
        Anchor.END,
        Lettering.AXIS,
        Palette.QUIET);
  }

  private void draw(Graphics2D g2, Axes axes, PlacedRow placed) {
    List<TrendPoint> years = placed.row().years();
    int highest = years.stream().mapToInt(year -> year.number().orElse(0)).max().orElse(0);
    double foot = axes.at(placed.place(), 0).getY() + FOOT_SHARE * axes.rowPx();
    double right = axes.at(placed.place(), 0).getX() - SIDE_PX;
    double left = right - years.size() * PITCH_PX;
    double unit = highest == 0 ? 0 : SHARE_OF_ROW * axes.rowPx() / highest;
    g2.setStroke(new BasicStroke(1f));
    g2.setPaint(Palette.LINE);
    g2.draw(new Line2D.Double(left, foot, right, foot));
    for (int i = 0; i < years.size(); i++) {
      Point2D at = new Point2D.Double(left + (i + 0.5) * PITCH_PX, foot);
      draw(g2, years.get(i), at, unit, i == years.size() - 1 ? colour : Palette.LINE);
      if (i > 0 && years.get(i).segment() != years.get(i - 1).segment()) {
        drawBreak(g2, at.getX() - PITCH_PX / 2, foot, axes.rowPx());
      }
    }
  }

  private static void draw(
      Graphics2D g2, TrendPoint year, Point2D foot, double unit, Color colour) {
    if (year.number().isEmpty()) {
      Symbols.smallStandIn(g2, year.state(), foot);
      return;
    }
    double height = unit * year.number().getAsInt();
    if (height > 0) {
      g2.setPaint(colour);
      g2.fill(
          new Rectangle2D.Double(
              foot.getX() - WIDTH_PX / 2, foot.getY() - height, WIDTH_PX, height));
    }
  }

  private static void drawBreak(Graphics2D g2, double x, double foot, double rowPx) {
    g2.setPaint(Palette.INK);
    g2.setStroke(new BasicStroke((float) BREAK_PX));
    g2.draw(new Line2D.Double(x, foot, x, foot - SHARE_OF_ROW * rowPx));
  }
}
