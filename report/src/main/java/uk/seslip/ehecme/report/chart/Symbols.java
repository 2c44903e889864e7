package uk.seslip.ehecme.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import uk.seslip.ehecme.report.chart.Lettering.Anchor;
import uk.seslip.ehecme.report.view.PointState;

/** The shapes of the chart grammar: what each state of a figure looks like. */
final class Symbols {

  static final double LARGE_RADIUS_PX = 4.5;
  static final double SMALL_RADIUS_PX = 2.5;
  private static final BasicStroke OUTLINE = new BasicStroke(1.5f);
  private static final double DIAMOND_PX = 4.5;
  private static final double LETTER_LIFT_PX = 6;

  private Symbols() {}

  /** A dot. */
  static Ellipse2D dot(Point2D centre, double radiusPx) {
    double left = centre.getX() - radiusPx;
    double top = centre.getY() - radiusPx;
    return new Ellipse2D.Double(left, top, 2 * radiusPx, 2 * radiusPx);
  }

  /** Draws a dot that is not to be compared: its outline in a colour. */
  static void openDot(Graphics2D g2, Point2D centre, double radiusPx, Color colour) {
    g2.setPaint(Palette.PAPER);
    g2.fill(dot(centre, radiusPx));
    g2.setPaint(colour);
    g2.setStroke(OUTLINE);
    g2.draw(dot(centre, radiusPx));
  }

  /** Draws the same where there is no room for a word: {@code low} is its diamond alone. */
  static void smallStandIn(Graphics2D g2, PointState state, Point2D foot) {
    if (state == PointState.LOW) {
      diamond(g2, foot);
    } else {
      standIn(g2, state, foot);
    }
  }

  /** Draws what stands for a figure without a number, on the base line. */
  static void standIn(Graphics2D g2, PointState state, Point2D foot) {
    switch (state) {
      case REPORTED, REVISED -> {}
      case LOW -> {
        diamond(g2, foot);
        letter(g2, "low", new Point2D.Double(foot.getX(), foot.getY() - 2));
      }
      case WITHHELD -> letter(g2, "c", foot);
      case MISSING -> letter(g2, "x", foot);
      case NOT_APPLICABLE -> letter(g2, "z", foot);
    }
  }

  private static void letter(Graphics2D g2, String letter, Point2D foot) {
    Lettering.write(
        g2,
        letter,
        foot.getX(),
        foot.getY() - LETTER_LIFT_PX,
        Anchor.MIDDLE,
        Lettering.AXIS,
        Palette.QUIET);
  }

  private static void diamond(Graphics2D g2, Point2D foot) {
    double x = foot.getX();
    double y = foot.getY();
    Path2D diamond = new Path2D.Double();
    diamond.moveTo(x, y - DIAMOND_PX);
    diamond.lineTo(x + DIAMOND_PX, y);
    diamond.lineTo(x, y + DIAMOND_PX);
    diamond.lineTo(x - DIAMOND_PX, y);
    diamond.closePath();
    g2.setPaint(Palette.PAPER);
    g2.fill(diamond);
    g2.setPaint(Palette.INK);
    g2.setStroke(OUTLINE);
    g2.draw(diamond);
  }
}
