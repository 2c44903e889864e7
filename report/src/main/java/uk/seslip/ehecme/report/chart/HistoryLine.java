package uk.seslip.ehecme.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import uk.seslip.ehecme.report.view.TrendPoint;

/** The thin line through a history, cut at gaps and breaks, with another dash after each break. */
final class HistoryLine extends XYLineAndShapeRenderer {

  private static final long serialVersionUID = 1L;

  private final transient List<List<TrendPoint>> runs;

  HistoryLine(List<TrendPoint> points, Color colour, float widthPx) {
    super(true, false);
    this.runs = Runs.of(points, point -> point.number().isPresent());
    setDrawSeriesLineAsPath(true);
    setAutoPopulateSeriesPaint(false);
    setAutoPopulateSeriesStroke(false);
    setDefaultPaint(colour);
    setDefaultStroke(new BasicStroke(widthPx, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (int i = 0; i < runs.size(); i++) {
      if (runs.get(i).get(0).segment() % 2 == 1) {
        setSeriesStroke(i, TimeLayers.dashed());
      }
    }
  }

  /** One series for each unbroken run. */
  XYSeriesCollection data() {
    XYSeriesCollection data = new XYSeriesCollection();
    for (int i = 0; i < runs.size(); i++) {
      XYSeries series = new XYSeries(i);
      runs.get(i).forEach(p -> series.add(p.position(), p.number().orElseThrow()));
      data.addSeries(series);
    }
    return data;
  }
}
