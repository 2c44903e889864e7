package uk.seslip.ehecme.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import uk.seslip.ehecme.report.chart.Lettering.Anchor;
import uk.seslip.ehecme.report.view.BreakdownSpec;

/** What lies beside the bars of a breakdown: numbers, marks of the year before, and the key. */
final class BarLayers {

  private static final double BASELINE_PX = 4.5;
  private static final double GAP_PX = 6;
  private static final double HALF_MARK_PX = 10;
  private static final double SWATCH_PX = 18;
  private static final double KEY_HALF_PX = 5;

  private BarLayers() {}

  /** The number at the end of a bar and the mark of the year before. */
  static Layer beside(PlacedRow placed) {
    return new Layer(
        (g2, axes) -> {
          double x = axes.at(placed.place(), placed.row().now().orElse(0)).getX() + GAP_PX;
          if (placed.row().earlier().isPresent()) {
            Point2D mark = axes.at(placed.place(), placed.row().earlier().getAsInt());
            drawMark(g2, mark, axes);
            double end = x + Lettering.width(g2, placed.row().nowText(), Lettering.STRONG);
            boolean meets = mark.getX() > x - 2 * GAP_PX && mark.getX() < end + GAP_PX;
            x = meets ? mark.getX() + GAP_PX : x;
          }
          double y = axes.at(placed.place(), 0).getY() + BASELINE_PX;
          Lettering.write(
              g2, placed.row().nowText(), x, y, Anchor.START, Lettering.STRONG, Palette.INK);
        });
  }

  /** The mark of the year before, or the symbol of a figure without a number. */
  static Layer mark(PlacedRow placed) {
    return new Layer(
        (g2, axes) -> {
          placed.row().earlier().ifPresent(n -> drawMark(g2, axes.at(placed.place(), n), axes));
          if (placed.row().now().isEmpty()) {
            words(g2, axes, placed.row().nowText(), axes.at(placed.place(), 0));
          }
        });
  }

  /** What bar and mark stand for, in a free row; further left where it is long. */
  static Layer key(Key key, double place) {
    return Layer.unclipped(
        (g2, axes) -> {
          Point2D row = axes.at(place, 0);
          double left = Math.min(row.getX(), axes.area().getMaxX() - key.widthPx(g2, axes));
          drawKey(g2, axes, key, new Point2D.Double(left, row.getY()));
        });
  }

  /**
   * The words of a key.
   *
   * @param colour the bars
   * @param now the period of the bars
   * @param earlier the period of the marks; empty when there are none
   */
  record Key(Color colour, String now, String earlier) {

    /** The periods in full. */
    static Key of(BreakdownSpec spec) {
      return new Key(Palette.line(spec.hue()), spec.nowLabel(), spec.earlierLabel());
    }

    /** The periods by their years alone, where a table says which term. */
    static Key ofYears(BreakdownSpec spec) {
      return new Key(Palette.line(spec.hue()), year(spec.nowLabel()), year(spec.earlierLabel()));
    }

    private double widthPx(Graphics2D g2, Axes axes) {
      return SWATCH_PX + 4 * GAP_PX + Lettering.width(g2, now + earlier, axes.rowFont());
    }

    private static String year(String label) {
      return label.substring(label.indexOf(' ') + 1);
    }
  }

  private static void drawKey(Graphics2D g2, Axes axes, Key key, Point2D start) {
    Point2D end = new Point2D.Double(start.getX() + SWATCH_PX, start.getY());
    g2.setPaint(key.colour());
    g2.fill(CategoryBars.bar(start, end, KEY_HALF_PX));
    double next = words(g2, axes, key.now(), end);
    if (!key.earlier().isEmpty()) {
      Point2D mark = new Point2D.Double(next + 2 * GAP_PX, start.getY());
      drawMark(g2, mark, axes);
      words(g2, axes, key.earlier(), mark);
    }
  }

  private static double words(Graphics2D g2, Axes axes, String words, Point2D before) {
    double start = before.getX() + GAP_PX;
    double y = before.getY() + BASELINE_PX;
    Font font = axes.rowFont();
    Lettering.writeClear(g2, words, start, y, Anchor.START, font, Palette.INK);
    return start + Lettering.width(g2, words, font);
  }

  private static void drawMark(Graphics2D g2, Point2D at, Axes axes) {
    drawMark(g2, at, Math.min(HALF_MARK_PX, axes.rowPx() / 2));
  }

  /** An upright mark, clear of the bar it may lie on. */
  static void drawMark(Graphics2D g2, Point2D at, double half) {
    Line2D mark = new Line2D.Double(at.getX(), at.getY() - half, at.getX(), at.getY() + half);
    g2.setPaint(Palette.PAPER);
    g2.setStroke(new BasicStroke(5f));
    g2.draw(mark);
    g2.setPaint(Palette.INK);
    g2.setStroke(new BasicStroke(2.2f));
    g2.draw(mark);
  }
}
