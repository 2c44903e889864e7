package uk.seslip.ehecme.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import java.util.function.Predicate;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import uk.seslip.ehecme.report.chart.TimeLayers.Side;
import uk.seslip.ehecme.report.view.BreakMark;
import uk.seslip.ehecme.report.view.ChartHue;
import uk.seslip.ehecme.report.view.SeasonalSpec;
import uk.seslip.ehecme.report.view.TrendPoint;
import uk.seslip.ehecme.report.view.TrendSpec;

/**
 * Draws a history at full size, term after term or season by season.
 *
 * @param points what is drawn
 * @param breaks declared changes
 * @param hue the family's colour
 * @param unit what the axis counts
 * @param axisMaximum the least top of the axis
 */
record HistoryPainter(
    List<TrendPoint> points, List<BreakMark> breaks, ChartHue hue, String unit, int axisMaximum) {

  private static final double HEADROOM = 0.14;
  private static final double HEADROOM_WITH_BREAKS = 0.28;
  private static final float LINE_PX = 1.5f;

  /** The chart of a history, term after term, with a number at each term like the newest. */
  static JFreeChart paint(TrendSpec spec) {
    return new HistoryPainter(
            spec.points(), spec.breaks(), spec.hue(), spec.axisLabel(), spec.axisMaximum())
        .chart(
            TimeAxis.of(spec.points().stream().map(TrendPoint::label).toList()),
            TrendPoint::comparable);
  }

  /** The chart of a history season by season, with numbers at the ends of each season. */
  static JFreeChart paint(SeasonalSpec spec) {
    List<TrendPoint> ends = Runs.ends(spec.points());
    return new HistoryPainter(
            spec.points(), spec.breaks(), spec.hue(), spec.axisLabel(), spec.axisMaximum())
        .chart(TimeAxis.bySeason(spec.points()), ends::contains);
  }

  private JFreeChart chart(TimeAxis time, Predicate<TrendPoint> hasNumber) {
    double headroom = breaks.isEmpty() ? HEADROOM : HEADROOM_WITH_BREAKS;
    Scale scale = Scale.to(axisMaximum).covering(highest());
    XYPlot plot = Frame.plot(time, new ScaleAxis(scale, headroom));
    addHistory(plot);
    breaks.forEach(mark -> plot.addAnnotation(TimeLayers.breakLine(mark)));
    plot.addAnnotation(new Layer(new TopLine(unit, breaks)));
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).number().isPresent() && hasNumber.test(points.get(i))) {
        plot.addAnnotation(TimeLayers.value(points.get(i), freeSide(i), font(points.get(i))));
      }
    }
    return Frame.chart(plot);
  }

  private double highest() {
    return points.stream()
        .mapToDouble(point -> point.upper().orElse(point.number().orElse(0)))
        .max()
        .orElse(0);
  }

  private void addHistory(XYPlot plot) {
    Color colour = Palette.line(hue);
    HistoryLine line = new HistoryLine(points, colour, LINE_PX);
    Runs.of(points, HistoryPainter::hasRange)
        .forEach(run -> line.addAnnotation(TimeLayers.band(run, Palette.band(hue)), Frame.BEHIND));
    plot.setDataset(0, HistoryDots.data(points));
    plot.setRenderer(0, HistoryDots.all(points, colour));
    plot.setDataset(1, line.data());
    plot.setRenderer(1, line);
    points.stream()
        .filter(point -> point.number().isEmpty())
        .forEach(point -> plot.addAnnotation(TimeLayers.standIn(point)));
  }

  private static boolean hasRange(TrendPoint point) {
    return point.lower().isPresent() && point.upper().isPresent();
  }

  private Font font(TrendPoint point) {
    boolean newest =
        point.comparable()
            && points.stream()
                .filter(TrendPoint::comparable)
                .allMatch(other -> other.position() <= point.position());
    return newest ? Lettering.STRONG : Lettering.AXIS;
  }

  private Side freeSide(int i) {
    int own = points.get(i).number().orElseThrow();
    int before = i == 0 ? own : points.get(i - 1).number().orElse(own);
    int after = i == points.size() - 1 ? own : points.get(i + 1).number().orElse(own);
    return before + after > 2 * own ? Side.BELOW : Side.ABOVE;
  }
}
