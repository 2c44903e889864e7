package uk.seslip.ehecme.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import uk.seslip.ehecme.report.chart.BarLayers.Key;
import uk.seslip.ehecme.report.chart.RowAxis.RowName;
import uk.seslip.ehecme.report.view.BreakdownRow;
import uk.seslip.ehecme.report.view.BreakdownSpec;

/** Draws categories as bars from zero, what is unknown apart below them. */
final class BreakdownPainter {

  private static final double KEY_ROWS = 1;
  private static final double APART_ROWS = 0.5;

  private BreakdownPainter() {}

  /** The chart of a breakdown; the first row is left free for the key. */
  static JFreeChart paint(BreakdownSpec spec) {
    List<PlacedRow> rows = place(spec.rows());
    double last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).place();
    List<RowName> names =
        rows.stream().map(r -> new RowName(r.row().category(), r.place(), false)).toList();
    NumberAxis values = new ScaleAxis(Scale.to(spec.axisMaximum()), 0.12);
    RowAxis axis = new RowAxis(names, last + 1, SmallColumns.roomPx(spec.rows()));
    XYPlot plot = Frame.sideways(axis, values);
    plot.setDataset(bars(rows));
    plot.setRenderer(new CategoryBars(rows, Palette.line(spec.hue())));
    rows.forEach(row -> plot.addAnnotation(BarLayers.beside(row)));
    plot.addAnnotation(new SmallColumns(rows, Palette.line(spec.hue())).layer());
    plot.addAnnotation(BarLayers.key(Key.of(spec), 0));
    return Frame.chart(plot);
  }

  /** How many rows of height a breakdown takes, its key and its gap among them. */
  static double heightRows(BreakdownSpec spec) {
    List<PlacedRow> rows = place(spec.rows());
    return rows.isEmpty() ? KEY_ROWS : rows.get(rows.size() - 1).place() + 1;
  }

  /** Informative categories in their order, then the others after a gap. */
  private static List<PlacedRow> place(List<BreakdownRow> rows) {
    List<PlacedRow> placed = new ArrayList<>();
    double next = KEY_ROWS;
    for (BreakdownRow row : rows.stream().filter(BreakdownRow::informative).toList()) {
      placed.add(new PlacedRow(row, next++));
    }
    next += placed.isEmpty() ? 0 : APART_ROWS;
    for (BreakdownRow row : rows.stream().filter(r -> !r.informative()).toList()) {
      placed.add(new PlacedRow(row, next++));
    }
    return List.copyOf(placed);
  }

  private static XYSeriesCollection bars(List<PlacedRow> rows) {
    XYSeries series = new XYSeries("");
    for (PlacedRow row : rows) {
      row.row().now().ifPresent(now -> series.add(row.place(), now));
    }
    return new XYSeriesCollection(series);
  }
}
