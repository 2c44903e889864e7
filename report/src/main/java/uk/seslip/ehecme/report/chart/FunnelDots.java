package uk.seslip.ehecme.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import uk.seslip.ehecme.report.chart.Lettering.Anchor;
import uk.seslip.ehecme.report.view.FunnelSpec;
import uk.seslip.ehecme.report.view.FunnelSpec.Dot;
import uk.seslip.ehecme.report.view.FunnelSpec.Style;

/** The authorities of a funnel; those outside the range are named. */
final class FunnelDots extends Marks {

  private static final long serialVersionUID = 1L;
  private static final double GAP_PX = 8;
  private static final double BASELINE_PX = 4.5;
  private static final double RADIUS_PX = 4;

  private final transient FunnelSpec spec;

  FunnelDots(FunnelSpec spec) {
    this.spec = spec;
  }

  @Override
  void draw(Graphics2D g2, Axes axes, int item, double place, double value) {
    Dot dot = spec.points().get(item);
    Point2D at = axes.at(place, value);
    Color colour = Palette.line(spec.hue());
    boolean open = dot.style() == Style.OPEN;
    g2.setPaint(open ? Palette.PAPER : colour);
    Lettering.nameNext(g2, dot.words());
    g2.fill(Symbols.dot(at, RADIUS_PX));
    if (open) {
      g2.setPaint(colour);
      g2.setStroke(new BasicStroke(1.5f));
      g2.draw(Symbols.dot(at, RADIUS_PX));
    }
    if (dot.style() == Style.NAMED) {
      name(g2, axes, dot, at);
    }
  }

  private static void name(Graphics2D g2, Axes axes, Dot dot, Point2D at) {
    Font font = Lettering.AXIS;
    double end = at.getX() + GAP_PX + Lettering.width(g2, dot.name(), font);
    boolean fits = end < axes.area().getMaxX();
    double x = at.getX() + (fits ? GAP_PX : -GAP_PX);
    Anchor anchor = fits ? Anchor.START : Anchor.END;
    Lettering.write(g2, dot.name(), x, at.getY() + BASELINE_PX, anchor, font, Palette.INK);
  }
}
