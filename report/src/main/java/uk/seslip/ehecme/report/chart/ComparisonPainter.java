package uk.seslip.ehecme.report.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import uk.seslip.ehecme.report.chart.IntervalDots.Room;
import uk.seslip.ehecme.report.chart.RowAxis.RowName;
import uk.seslip.ehecme.report.view.ComparisonRow;
import uk.seslip.ehecme.report.view.ComparisonSpec;

/** Draws authorities side by side in the order given: a dot and a thin bar for each. */
final class ComparisonPainter {

  private static final double LABEL_ROWS = 1;

  private ComparisonPainter() {}

  /** The chart of a comparison; the first row is left free for the median's label. */
  static JFreeChart paint(ComparisonSpec spec) {
    NumberAxis values = new ScaleAxis(Scale.to(spec.axisMaximum()), 0.02);
    Frame.label(values, spec.axisLabel());
    RowAxis names = new RowAxis(names(spec.rows()), spec.rows().size() + LABEL_ROWS);
    XYPlot plot = Frame.sideways(names, values);
    IntervalDots dots = new IntervalDots(spec.rows(), Palette.line(spec.hue()), Room.WIDE);
    spec.median()
        .ifPresent(
            median ->
                dots.addAnnotation(
                    RowLayers.reference(median, "Median authority", 0), Frame.BEHIND));
    plot.setDataset(points(spec.rows()));
    plot.setRenderer(dots);
    IntStream.range(0, spec.rows().size())
        .filter(i -> spec.rows().get(i).per10000().isEmpty())
        .forEach(i -> plot.addAnnotation(RowLayers.symbol(i + LABEL_ROWS, spec.rows().get(i))));
    return Frame.chart(plot);
  }

  private static List<RowName> names(List<ComparisonRow> rows) {
    return IntStream.range(0, rows.size())
        .mapToObj(i -> new RowName(rows.get(i).name(), i + LABEL_ROWS, rows.get(i).highlighted()))
        .toList();
  }

  private static XYSeriesCollection points(List<ComparisonRow> rows) {
    XYSeries series = new XYSeries("");
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).per10000().isPresent()) {
        series.add(i + LABEL_ROWS, rows.get(i).per10000().getAsInt());
      }
    }
    return new XYSeriesCollection(series);
  }
}
