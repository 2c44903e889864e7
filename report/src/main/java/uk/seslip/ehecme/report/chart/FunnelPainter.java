package uk.seslip.ehecme.report.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import uk.seslip.ehecme.report.chart.Lettering.Anchor;
import uk.seslip.ehecme.report.view.FunnelSpec;
import uk.seslip.ehecme.report.view.FunnelSpec.Limits;

/** Draws rates against the size of authorities, with the range seen across the region as curves. */
final class FunnelPainter {

  private static final double HEADROOM = 0.12;
  private static final double SIDE = 1.08;
  private static final double BASELINE_PX = 12;

  private FunnelPainter() {}

  /** The chart of a funnel; curves end at the top of the axis. */
  static JFreeChart paint(FunnelSpec spec) {
    int largest = spec.points().stream().mapToInt(FunnelSpec.Dot::population).max().orElse(1);
    ScaleAxis sizes = new ScaleAxis(Scale.thousands(largest * SIDE), 0);
    Frame.label(sizes, "Resident children aged 5 to 16");
    XYPlot plot = Frame.plot(sizes, new ScaleAxis(Scale.to(spec.axisMaximum()), HEADROOM));
    plot.setDataset(data(spec));
    FunnelDots dots = new FunnelDots(spec);
    dots.addAnnotation(new Layer((g2, axes) -> drawCurves(g2, axes, spec)), Frame.BEHIND);
    plot.setRenderer(dots);
    plot.addAnnotation(new Layer((g2, axes) -> drawUnit(g2, axes)));
    return Frame.chart(plot);
  }

  private static XYSeriesCollection data(FunnelSpec spec) {
    XYSeries series = new XYSeries("", false, true);
    spec.points().forEach(dot -> series.add(dot.population(), dot.per10000()));
    return new XYSeriesCollection(series);
  }

  private static void drawUnit(Graphics2D g2, Axes axes) {
    Lettering.writeClear(
        g2,
        "Per 10,000",
        axes.area().getMinX(),
        axes.area().getMinY() + BASELINE_PX,
        Anchor.START,
        Lettering.AXIS,
        Palette.QUIET);
  }

  private static void drawCurves(Graphics2D g2, Axes axes, FunnelSpec spec) {
    g2.setPaint(Palette.LINE);
    g2.setStroke(new BasicStroke(1f));
    curve(g2, axes, spec, Limits::innerLower);
    curve(g2, axes, spec, Limits::innerUpper);
    g2.setStroke(TimeLayers.dashed());
    curve(g2, axes, spec, Limits::outerLower);
    curve(g2, axes, spec, Limits::outerUpper);
    name(g2, axes, spec, "95%", Limits::innerUpper);
    name(g2, axes, spec, "99.8%", Limits::outerUpper);
  }

  private static void curve(
      Graphics2D g2, Axes axes, FunnelSpec spec, ToDoubleFunction<Limits> limit) {
    Path2D path = new Path2D.Double();
    for (Limits at : spec.curves()) {
      if (limit.applyAsDouble(at) > spec.axisMaximum() * (1 + HEADROOM)) {
        continue;
      }
      Point2D point = axes.at(at.population(), limit.applyAsDouble(at));
      if (path.getCurrentPoint() == null) {
        path.moveTo(point.getX(), point.getY());
      } else {
        path.lineTo(point.getX(), point.getY());
      }
    }
    if (path.getCurrentPoint() != null) {
      g2.draw(path);
    }
  }

  private static void name(
      Graphics2D g2, Axes axes, FunnelSpec spec, String words, ToDoubleFunction<Limits> limit) {
    List<Limits> curves = spec.curves();
    Limits last = curves.get(curves.size() - 1);
    if (limit.applyAsDouble(last) <= spec.axisMaximum() * (1 + HEADROOM)) {
      Point2D end = axes.at(last.population(), limit.applyAsDouble(last));
      Lettering.write(
          g2, words, end.getX() + 4, end.getY() + 4, Anchor.START, Lettering.AXIS, Palette.QUIET);
    }
  }
}
