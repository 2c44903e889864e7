package uk.seslip.ehecme.report.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** Something drawn onto a plot that is not a point of its data: labels, ranges, symbols. */
final class Layer extends AbstractXYAnnotation {

  private static final long serialVersionUID = 1L;

  private final transient Pen pen;

  Layer(Pen pen) {
    this.pen = pen;
  }

  /** A layer that may also write around the plot, where other layers are cut off. */
  static Layer unclipped(Pen pen) {
    return new Layer(
        (g2, axes) -> {
          Shape clip = g2.getClip();
          g2.setClip(null);
          pen.draw(g2, axes);
          g2.setClip(clip);
        });
  }

  /** What is drawn. */
  @FunctionalInterface
  interface Pen {
    /** Draws with places told by the axes. */
    void draw(Graphics2D g2, Axes axes);
  }

  @Override
  public void draw(
      Graphics2D g2,
      XYPlot plot,
      Rectangle2D dataArea,
      ValueAxis domainAxis,
      ValueAxis rangeAxis,
      int rendererIndex,
      PlotRenderingInfo info) {
    pen.draw(g2, new Axes(plot, dataArea, domainAxis, rangeAxis));
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
