package uk.seslip.ehecme.report.chart;

import java.awt.BasicStroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** What all charts share: white paper, quiet gridlines, no box, no legend. */
final class Frame {

  /** Behind lines and points. */
  static final org.jfree.chart.ui.Layer BEHIND = org.jfree.chart.ui.Layer.BACKGROUND;

  private static final RectangleInsets PADDING = new RectangleInsets(4, 2, 2, 2);

  private Frame() {}

  /** An empty plot between two axes. */
  static XYPlot plot(ValueAxis domain, ValueAxis range) {
    XYPlot plot = new XYPlot(null, domain, range, null);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(PADDING);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Palette.RULE);
    plot.setRangeGridlineStroke(new BasicStroke(1f));
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(Palette.LINE);
    plot.setRangeZeroBaselineStroke(new BasicStroke(1f));
    return plot;
  }

  /** An empty plot with its rows down the side and its values along the bottom. */
  static XYPlot sideways(ValueAxis rows, ValueAxis values) {
    XYPlot plot = plot(rows, values);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    return plot;
  }

  /** Names what an axis of values measures. */
  static void label(NumberAxis axis, String words) {
    axis.setLabel(words);
    axis.setLabelFont(Lettering.AXIS);
    axis.setLabelPaint(Palette.QUIET);
    axis.setLabelInsets(RectangleInsets.ZERO_INSETS);
  }

  /** An axis that places things and is not drawn. */
  static NumberAxis hiddenAxis(double from, double to) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(from, to);
    axis.setTickUnit(new NumberTickUnit(to - from));
    axis.setTickLabelFont(Lettering.AXIS);
    axis.setVisible(false);
    return axis;
  }

  /** The chart around a plot, without the library's own title, legend and padding. */
  static JFreeChart chart(XYPlot plot) {
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(null);
    chart.setBorderVisible(false);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    chart.setElementHinting(false);
    return chart;
  }
}
