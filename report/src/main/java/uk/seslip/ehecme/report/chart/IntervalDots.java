package uk.seslip.ehecme.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import uk.seslip.ehecme.report.chart.Lettering.Anchor;
import uk.seslip.ehecme.report.view.ComparisonRow;

/** A dot on a thin bar of chance for each rate; open, with the words, where not to be compared. */
final class IntervalDots extends Marks {

  private static final long serialVersionUID = 1L;
  private static final double RADIUS_PX = 4.5;
  private static final BasicStroke THIN = new BasicStroke(1.5f);
  private static final BasicStroke STRONG = new BasicStroke(2.5f);

  private final transient List<ComparisonRow> rows;
  private final transient Color own;
  private final Room room;

  /** Whether there is room for words beside a dot. */
  enum Room {
    WIDE,
    NARROW
  }

  IntervalDots(List<ComparisonRow> rows, Color own, Room room) {
    this.rows = rows.stream().filter(row -> row.per10000().isPresent()).toList();
    this.own = own;
    this.room = room;
  }

  @Override
  void draw(Graphics2D g2, Axes axes, int item, double place, double value) {
    ComparisonRow row = rows.get(item);
    g2.setPaint(row.highlighted() ? own : Palette.LINE);
    Lettering.nameNext(g2, row.words());
    drawBar(g2, axes, row, place);
    drawDot(g2, row, axes.at(place, value));
    if (row.doNotCompare() && room == Room.WIDE) {
      drawWarning(g2, axes, row, place);
    }
  }

  private static void drawBar(Graphics2D g2, Axes axes, ComparisonRow row, double place) {
    if (row.lower().isPresent() && row.upper().isPresent()) {
      Point2D lower = axes.at(place, row.lower().getAsInt());
      Point2D upper = axes.at(place, row.upper().getAsInt());
      g2.setStroke(row.highlighted() ? STRONG : THIN);
      g2.draw(new Line2D.Double(lower, upper));
    }
  }

  private void drawDot(Graphics2D g2, ComparisonRow row, Point2D at) {
    if (row.doNotCompare()) {
      Symbols.openDot(g2, at, RADIUS_PX, row.highlighted() ? own : Palette.LINE);
    } else {
      g2.fill(Symbols.dot(at, RADIUS_PX));
    }
  }

  private static void drawWarning(Graphics2D g2, Axes axes, ComparisonRow row, double place) {
    String words = "do not compare";
    double right = axes.at(place, row.upper().orElse(row.per10000().orElseThrow())).getX() + 9;
    boolean fits = right + Lettering.width(g2, words, Lettering.AXIS) < axes.area().getMaxX();
    double left = axes.at(place, row.lower().orElse(row.per10000().orElseThrow())).getX() - 9;
    double x = fits ? right : left;
    Anchor anchor = fits ? Anchor.START : Anchor.END;
    double y = axes.at(place, 0).getY() + 4.5;
    Lettering.writeClear(g2, words, x, y, anchor, Lettering.AXIS, Palette.QUIET);
  }
}
