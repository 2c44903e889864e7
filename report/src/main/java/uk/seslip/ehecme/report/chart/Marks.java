package uk.seslip.ehecme.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;

/** Draws a mark of its own kind at each item of a dataset, and no line. */
abstract class Marks extends XYLineAndShapeRenderer {

  private static final long serialVersionUID = 1L;

  /** Marks alone. */
  Marks() {
    super(false, true);
  }

  /**
   * Draws one mark.
   *
   * @param g2 the surface
   * @param axes where values lie on it
   * @param item the number of the item in its series
   * @param place its value on the domain
   * @param value its value on the range
   */
  abstract void draw(Graphics2D g2, Axes axes, int item, double place, double value);

  @Override
  protected final void drawSecondaryPass(
      Graphics2D g2,
      XYPlot plot,
      XYDataset dataset,
      int pass,
      int series,
      int item,
      ValueAxis domainAxis,
      Rectangle2D area,
      ValueAxis rangeAxis,
      CrosshairState crosshair,
      EntityCollection entities) {
    Axes axes = new Axes(plot, area, domainAxis, rangeAxis);
    draw(g2, axes, item, dataset.getXValue(series, item), dataset.getYValue(series, item));
  }
}
