package uk.seslip.ehecme.report.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import uk.seslip.ehecme.report.chart.Lettering.Anchor;
import uk.seslip.ehecme.report.view.TrendPoint;

/** The periods below a chart: short names of terms, and under them the school years they share. */
final class TimeAxis extends NumberAxis {

  private static final long serialVersionUID = 1L;
  private static final double FIRST_LINE_PX = 16;
  private static final double SECOND_LINE_PX = 34;
  private static final double ROOM_PX = 40;
  private static final double ROOM_FOR_ONE_LINE_PX = 22;
  private static final double HALF_SLOT = 0.5;
  private static final double NARROW_PX = 400;
  private static final double HALF_RULE = 0.4;

  private final transient List<Slot> slots;

  private TimeAxis(List<Slot> slots) {
    this.slots = slots;
    setRange(-HALF_SLOT - 0.1, slots.get(slots.size() - 1).position() + HALF_SLOT + 0.1);
  }

  /** Periods one after another. */
  static TimeAxis of(List<String> labels) {
    return new TimeAxis(
        IntStream.range(0, labels.size()).mapToObj(i -> Slot.of(i, labels.get(i))).toList());
  }

  /** Years one after another within each season, the first and the last one named. */
  static TimeAxis bySeason(List<TrendPoint> points) {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      int at = points.get(i).position();
      boolean first = i == 0 || points.get(i - 1).position() < at - 1;
      boolean last = i == points.size() - 1 || points.get(i + 1).position() > at + 1;
      String label = points.get(i).label();
      int space = label.indexOf(' ');
      String year = first || last ? label.substring(space + 1) : "";
      Anchor anchor = first == last ? Anchor.MIDDLE : first ? Anchor.START : Anchor.END;
      slots.add(new Slot(at, year, label.substring(0, space), anchor));
    }
    return new TimeAxis(slots);
  }

  @Override
  public AxisSpace reserveSpace(
      Graphics2D g2, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
    space.ensureAtLeast(hasGroups() ? ROOM_PX : ROOM_FOR_ONE_LINE_PX, edge);
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
    for (Slot slot : slots) {
      double x = valueToJava2D(slot.position() + slot.shift(), area, edge);
      String name = area.getWidth() < NARROW_PX ? slot.shortName() : slot.name();
      if (!name.isEmpty()) {
        Lettering.write(
            g2, name, x, cursor + FIRST_LINE_PX, slot.anchor(), Lettering.AXIS, Palette.QUIET);
      }
    }
    drawGroups(g2, cursor, area, edge);
    return new AxisState(cursor + ROOM_PX);
  }

  private void drawGroups(Graphics2D g2, double cursor, Rectangle2D area, RectangleEdge edge) {
    int first = 0;
    for (int slot = 1; slot <= slots.size(); slot++) {
      if (slot == slots.size() || !slots.get(slot).group().equals(slots.get(first).group())) {
        drawGroup(g2, slots.subList(first, slot), cursor, area, edge);
        first = slot;
      }
    }
  }

  private void drawGroup(
      Graphics2D g2, List<Slot> group, double cursor, Rectangle2D area, RectangleEdge edge) {
    String name = group.get(0).group();
    if (name.isEmpty()) {
      return;
    }
    double left = valueToJava2D(group.get(0).position() - HALF_RULE, area, edge);
    double right = valueToJava2D(group.get(group.size() - 1).position() + HALF_RULE, area, edge);
    double rule = cursor + FIRST_LINE_PX + 5;
    g2.setStroke(new BasicStroke(1f));
    g2.setPaint(Palette.LINE);
    g2.draw(new Line2D.Double(left, rule, right, rule));
    boolean narrow = right - left < Lettering.width(g2, name, Lettering.AXIS);
    double x = narrow ? right : (left + right) / 2;
    Anchor anchor = narrow ? Anchor.END : Anchor.MIDDLE;
    Lettering.write(g2, name, x, cursor + SECOND_LINE_PX, anchor, Lettering.AXIS, Palette.QUIET);
  }

  private boolean hasGroups() {
    return slots.stream().anyMatch(slot -> !slot.group().isEmpty());
  }

  /**
   * A period on the axis.
   *
   * @param position where it lies
   * @param name what stands under it; empty to leave it out
   * @param group what it shares with its neighbours, on the second line; empty for nothing
   * @param anchor which part of the name stands at the position
   */
  private record Slot(int position, String name, String group, Anchor anchor) {

    private static final int SHORT = 3;
    private static final int CENTURY = 2;
    private static final int LONGEST = 6;

    /** How far beside its position the name starts or ends, in slots. */
    double shift() {
      return switch (anchor) {
        case START -> -HALF_RULE;
        case MIDDLE -> 0;
        case END -> HALF_RULE;
      };
    }

    /** The name without its century, such as {@code 26/27}, where it is a school year. */
    String shortName() {
      return name.length() > LONGEST ? name.substring(CENTURY) : name;
    }

    /** {@code Aut} above {@code 2026/27}; a school year has only the first line. */
    static Slot of(int position, String label) {
      int space = label.indexOf(' ');
      return space < 0
          ? new Slot(position, label, "", Anchor.MIDDLE)
          : new Slot(
              position,
              label.substring(0, Math.min(SHORT, space)),
              label.substring(space + 1),
              Anchor.MIDDLE);
    }
  }
}
