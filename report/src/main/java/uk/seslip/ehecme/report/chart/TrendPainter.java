package uk.seslip.ehecme.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import uk.seslip.ehecme.report.chart.Lettering.Anchor;
import uk.seslip.ehecme.report.chart.TimeLayers.Side;
import uk.seslip.ehecme.report.view.TrendPoint;
import uk.seslip.ehecme.report.view.TrendSpec;

/** Draws the history of one measure in one place at full size. */
final class TrendPainter {

  private static final double HEADROOM = 0.2;
  private static final float LINE_PX = 1.5f;

  private TrendPainter() {}

  /** The chart of a history. */
  static JFreeChart paint(TrendSpec spec) {
    Scale scale = Scale.to(spec.axisMaximum());
    XYPlot plot =
        Frame.plot(
            new TimeAxis(spec.points().stream().map(TrendPoint::label).toList()),
            Frame.valueAxis(scale, HEADROOM));
    plot.addAnnotation(unit(spec.axisLabel(), scale));
    addHistory(plot, spec);
    spec.breaks().forEach(mark -> plot.addAnnotation(TimeLayers.breakLine(mark)));
    addValues(plot, spec);
    return Frame.chart(plot);
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

  private static Layer unit(String words, Scale scale) {
    return new Layer(
        (g2, axes) -> {
          Point2D top = axes.at(axes.domain().getLowerBound(), scale.top());
          Lettering.write(
              g2, words, top.getX(), top.getY() - 6, Anchor.START, Lettering.AXIS, Palette.QUIET);
        });
  }
}
