package uk.seslip.ehecme.report.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.seslip.ehecme.report.chart.Lettering.Anchor;
import uk.seslip.ehecme.report.view.BreakMark;

/**
 * The words above a history: what the axis counts at the left, and beside each break what changed,
 * on a second or third line where words would meet.
 *
 * @param unit what the axis counts
 * @param breaks the declared changes
 */
record TopLine(String unit, List<BreakMark> breaks) implements Layer.Pen {

  private static final double LINE_PX = 14;
  private static final double FIRST_BASELINE_PX = 11;
  private static final double GAP_PX = 5;
  private static final int MOST_LINES = 3;

  /** Copies the breaks from left to right. */
  TopLine {
    breaks =
        breaks.stream()
            .filter(mark -> !mark.label().isEmpty())
            .sorted(Comparator.comparingInt(BreakMark::position))
            .toList();
  }

  @Override
  public void draw(Graphics2D g2, Axes axes) {
    double left = axes.area().getMinX();
    double baseline = axes.area().getMinY() + FIRST_BASELINE_PX;
    Lettering.writeClear(g2, unit, left, baseline, Anchor.START, Lettering.AXIS, Palette.QUIET);
    List<Double> ends = new ArrayList<>();
    ends.add(left + Lettering.width(g2, unit, Lettering.AXIS));
    for (BreakMark mark : breaks) {
      write(g2, axes, mark, ends);
    }
  }

  private static void write(Graphics2D g2, Axes axes, BreakMark mark, List<Double> ends) {
    double foot = axes.at(mark.position() - 0.5, 0).getX();
    double width = Lettering.width(g2, mark.label(), Lettering.AXIS);
    boolean late = foot + GAP_PX + width > axes.area().getMaxX();
    double start = late ? foot - GAP_PX - width : foot + GAP_PX;
    int line = freeLine(ends, start);
    double y = axes.area().getMinY() + FIRST_BASELINE_PX + line * LINE_PX;
    Lettering.writeClear(g2, mark.label(), start, y, Anchor.START, Lettering.AXIS, Palette.INK);
    if (line == ends.size()) {
      ends.add(start + width);
    } else {
      ends.set(line, start + width);
    }
  }

  private static int freeLine(List<Double> ends, double start) {
    for (int line = 0; line < ends.size(); line++) {
      if (ends.get(line) + GAP_PX < start) {
        return line;
      }
    }
    return Math.min(ends.size(), MOST_LINES - 1);
  }
}
