package uk.seslip.ehecme.report.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import uk.seslip.ehecme.report.chart.Lettering.Anchor;

/** The periods below a chart: short names of terms, and under them the school years they share. */
final class TimeAxis extends NumberAxis {

  private static final long serialVersionUID = 1L;
  private static final double FIRST_LINE_PX = 16;
  private static final double SECOND_LINE_PX = 34;
  private static final double ROOM_PX = 40;
  private static final double ROOM_FOR_ONE_LINE_PX = 22;
  private static final double HALF_SLOT = 0.5;
  private static final double HALF_RULE = 0.4;

  private final transient List<PeriodName> names;

  TimeAxis(List<String> labels) {
    this.names = labels.stream().map(PeriodName::of).toList();
    setRange(-HALF_SLOT - 0.1, labels.size() - HALF_SLOT + 0.1);
  }

  @Override
  public AxisSpace reserveSpace(
      Graphics2D g2, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
    space.ensureAtLeast(hasYears() ? ROOM_PX : ROOM_FOR_ONE_LINE_PX, edge);
    return space;
  }

  @Override
  public AxisState draw(
      Graphics2D g2,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D area,
      RectangleEdge edge,
      PlotRenderingInfo info) {
    for (int slot = 0; slot < names.size(); slot++) {
      double x = valueToJava2D(slot, area, edge);
      String name = names.get(slot).term();
      Lettering.write(
          g2, name, x, cursor + FIRST_LINE_PX, Anchor.MIDDLE, Lettering.AXIS, Palette.QUIET);
    }
    drawYears(g2, cursor, area, edge);
    return new AxisState(cursor + ROOM_PX);
  }

  private void drawYears(Graphics2D g2, double cursor, Rectangle2D area, RectangleEdge edge) {
    int first = 0;
    for (int slot = 1; slot <= names.size(); slot++) {
      if (slot == names.size() || !names.get(slot).year().equals(names.get(first).year())) {
        drawYear(g2, first, slot - 1, cursor, area, edge);
        first = slot;
      }
    }
  }

  private void drawYear(
      Graphics2D g2, int first, int last, double cursor, Rectangle2D area, RectangleEdge edge) {
    String year = names.get(first).year();
    if (year.isEmpty()) {
      return;
    }
    double left = valueToJava2D(first - HALF_RULE, area, edge);
    double right = valueToJava2D(last + HALF_RULE, area, edge);
    double rule = cursor + FIRST_LINE_PX + 5;
    g2.setStroke(new BasicStroke(1f));
    g2.setPaint(Palette.LINE);
    g2.draw(new Line2D.Double(left, rule, right, rule));
    boolean narrow = right - left < Lettering.width(g2, year, Lettering.AXIS);
    double x = narrow ? right : (left + right) / 2;
    Anchor anchor = narrow ? Anchor.END : Anchor.MIDDLE;
    Lettering.write(g2, year, x, cursor + SECOND_LINE_PX, anchor, Lettering.AXIS, Palette.QUIET);
  }

  private boolean hasYears() {
    return names.stream().anyMatch(name -> !name.year().isEmpty());
  }

  /** A period in two parts: {@code Aut} and {@code 2026/27}; a school year has only the first. */
  private record PeriodName(String term, String year) {

    private static final int SHORT = 3;

    static PeriodName of(String label) {
      int space = label.indexOf(' ');
      return space < 0
          ? new PeriodName(label, "")
          : new PeriodName(label.substring(0, Math.min(SHORT, space)), label.substring(space + 1));
    }
  }
}
