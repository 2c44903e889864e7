package uk.seslip.ehecme.report.chart;

import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;

/**
 * Where a value lies on the drawing.
 *
 * @param plot whose orientation and edges count
 * @param area the part that the axes enclose
 * @param domain the axis of periods, rows or sizes
 * @param range the axis of values
 */
record Axes(XYPlot plot, Rectangle2D area, ValueAxis domain, ValueAxis range) {

  private static final double LOW_ROW_PX = 18;

  /** The place of a value of the domain at a value of the range. */
  Point2D at(double domainValue, double rangeValue) {
    double along = domain.valueToJava2D(domainValue, area, plot.getDomainAxisEdge());
    double across = range.valueToJava2D(rangeValue, area, plot.getRangeAxisEdge());
    boolean upright = plot.getOrientation().equals(PlotOrientation.VERTICAL);
    return upright ? new Point2D.Double(along, across) : new Point2D.Double(across, along);
  }

  /** The height of one row, on a plot that has its domain down the side. */
  double rowPx() {
    return Math.abs(at(1, 0).getY() - at(0, 0).getY());
  }

  /** The font of words on a row: smaller where rows are low. */
  Font rowFont() {
    return rowPx() < LOW_ROW_PX ? Lettering.SMALL : Lettering.AXIS;
  }
}
