package uk.seslip.ehecme.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
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
    Path2D feet = new Path2D.Double();
    Path2D earlier = new Path2D.Double();
    Path2D newest = new Path2D.Double();
    Path2D breaks = new Path2D.Double();
    for (PlacedRow row : rows) {
      List<TrendPoint> years = row.row().years();
      Point2D left = left(axes, row);
      line(feet, left, new Point2D.Double(left.getX() + years.size() * PITCH_PX, left.getY()));
      for (int i = 0; i < years.size(); i++) {
        (i == years.size() - 1 ? newest : earlier).append(column(axes, row, i), false);
        if (i > 0 && years.get(i).segment() != years.get(i - 1).segment()) {
          double x = left.getX() + i * PITCH_PX;
          double top = left.getY() - SHARE_OF_ROW * axes.rowPx();
          line(breaks, new Point2D.Double(x, left.getY()), new Point2D.Double(x, top));
        }
      }
    }
    fill(g2, earlier, Palette.LINE);
    fill(g2, newest, colour);
    stroke(g2, feet, 1f, Palette.LINE);
    stroke(g2, breaks, 1.5f, Palette.INK);
    rows.forEach(row -> standIns(g2, axes, row));
    head(g2, axes);
  }

  /** The left end of a row's base line. */
  private static Point2D left(Axes axes, PlacedRow placed) {
    Point2D start = axes.at(placed.place(), 0);
    double width = placed.row().years().size() * PITCH_PX;
    return new Point2D.Double(
        start.getX() - SIDE_PX - width, start.getY() + FOOT_SHARE * axes.rowPx());
  }

  private static Shape column(Axes axes, PlacedRow placed, int year) {
    List<TrendPoint> years = placed.row().years();
    int highest = years.stream().mapToInt(y -> y.number().orElse(0)).max().orElse(0);
    int number = years.get(year).number().orElse(0);
    double height = number == 0 ? 0 : SHARE_OF_ROW * axes.rowPx() * number / highest;
    Point2D left = left(axes, placed);
    double x = left.getX() + year * PITCH_PX + (PITCH_PX - WIDTH_PX) / 2;
    return height == 0
        ? new Path2D.Double()
        : new Rectangle2D.Double(x, left.getY() - height, WIDTH_PX, height);
  }

  private static void standIns(Graphics2D g2, Axes axes, PlacedRow placed) {
    List<TrendPoint> years = placed.row().years();
    Point2D left = left(axes, placed);
    for (int i = 0; i < years.size(); i++) {
      double x = left.getX() + (i + 0.5) * PITCH_PX;
      Symbols.smallStandIn(g2, years.get(i).state(), new Point2D.Double(x, left.getY()));
    }
  }

  private void head(Graphics2D g2, Axes axes) {
    String first = rows.get(0).row().years().get(0).label();
    Point2D row = axes.at(0, 0);
    Lettering.write(
        g2,
        "since " + first.substring(first.indexOf(' ') + 1),
        row.getX() - SIDE_PX,
        row.getY() + HEAD_BASELINE_PX,
        Anchor.END,
        Lettering.AXIS,
        Palette.QUIET);
  }

  private static void line(Path2D path, Point2D from, Point2D to) {
    path.moveTo(from.getX(), from.getY());
    path.lineTo(to.getX(), to.getY());
  }

  private static void fill(Graphics2D g2, Path2D path, Color paint) {
    if (path.getCurrentPoint() != null) {
      g2.setPaint(paint);
      g2.fill(path);
    }
  }

  private static void stroke(Graphics2D g2, Path2D path, float widthPx, Color paint) {
    if (path.getCurrentPoint() != null) {
      g2.setPaint(paint);
      g2.setStroke(new BasicStroke(widthPx));
      g2.draw(path);
    }
  }
}
