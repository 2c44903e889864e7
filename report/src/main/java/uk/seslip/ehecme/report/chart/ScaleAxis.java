package uk.seslip.ehecme.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;

/** An axis of values from zero with the gridlines of a scale, and none in the room above them. */
final class ScaleAxis extends NumberAxis {

  private static final long serialVersionUID = 1L;
  private static final double TOLERANCE = 1e-6;

  private final double top;

  /** An axis with room above its scale, as a share of the scale. */
  ScaleAxis(Scale scale, double headroom) {
    this.top = scale.top() + TOLERANCE;
    setRange(0, scale.top() * (1 + headroom));
    setTickUnit(new NumberTickUnit(scale.step(), NumberFormat.getIntegerInstance(Locale.UK)));
    setTickLabelFont(Lettering.AXIS);
    setTickLabelPaint(Palette.QUIET);
    setAxisLineVisible(false);
    setTickMarksVisible(false);
  }

  @Override
  public List<?> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D area, RectangleEdge edge) {
    List<?> ticks = super.refreshTicks(g2, state, area, edge);
    return ticks.stream().filter(tick -> ((ValueTick) tick).getValue() <= top).toList();
  }
}
