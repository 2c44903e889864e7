package uk.seslip.ehecme.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import uk.seslip.ehecme.report.chart.TimeLayers.Side;
import uk.seslip.ehecme.report.view.TrendPoint;
import uk.seslip.ehecme.report.view.TrendSpec;

/** Draws the history of one measure in one place at full size. */
final class TrendPainter {

  private static final double HEADROOM = 0.14;
  private static final double HEADROOM_WITH_BREAKS = 0.28;
  private static final float LINE_PX = 1.5f;

  private TrendPainter() {}

  /** The chart of a history. */
  static JFreeChart paint(TrendSpec spec) {
    double headroom = spec.breaks().isEmpty() ? HEADROOM : HEADROOM_WITH_BREAKS;
    Scale scale = Scale.to(spec.axisMaximum()).covering(highest(spec));
    XYPlot plot =
        Frame.plot(
            new TimeAxis(spec.points().stream().map(TrendPoint::label).toList()),
            new ScaleAxis(scale, headroom));
    addHistory(plot, spec);
    spec.breaks().forEach(mark -> plot.addAnnotation(TimeLayers.breakLine(mark)));
    plot.addAnnotation(new Layer(new TopLine(spec.axisLabel(), spec.breaks())));
    addValues(plot, spec);
    return Frame.chart(plot);
  }

  private static double highest(TrendSpec spec) {
    return spec.points().stream()
        .mapToDouble(point -> point.upper().orElse(point.number().orElse(0)))
        .max()
        .orElse(0);
  }

  private static void addHistory(XYPlot plot, TrendSpec spec) {
    Color colour = Palette.line(spec.hue());
    HistoryLine line = new HistoryLine(spec.points(), colour, LINE_PX);
    Runs.of(spec.points(), TrendPainter::hasRange)
        .forEach(
            run ->
                line.addAnnotation(TimeLayers.band(run, Palette.band(spec.hue())), Frame.BEHIND));
    plot.setDataset(0, HistoryDots.data(spec.points()));
    plot.setRenderer(
        0,
        new HistoryDots(spec.points(), colour, Symbols.LARGE_RADIUS_PX, Symbols.SMALL_RADIUS_PX));
    plot.setDataset(1, line.data());
    plot.setRenderer(1, line);
    spec.points().stream()
        .filter(point -> point.number().isEmpty())
        .forEach(point -> plot.addAnnotation(TimeLayers.standIn(point)));
  }

  private static boolean hasRange(TrendPoint point) {
    return point.lower().isPresent() && point.upper().isPresent();
  }

  private static void addValues(XYPlot plot, TrendSpec spec) {
    List<TrendPoint> points = spec.points();
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).comparable() && points.get(i).number().isPresent()) {
        boolean newest = i == points.size() - 1;
        Font font = newest ? Lettering.STRONG : Lettering.AXIS;
        plot.addAnnotation(TimeLayers.value(points.get(i), freeSide(points, i), font));
      }
    }
  }

  private static Side freeSide(List<TrendPoint> points, int i) {
    int own = points.get(i).number().orElseThrow();
    int before = i == 0 ? own : points.get(i - 1).number().orElse(own);
    int after = i == points.size() - 1 ? own : points.get(i + 1).number().orElse(own);
    return before + after > 2 * own ? Side.BELOW : Side.ABOVE;
  }
}
