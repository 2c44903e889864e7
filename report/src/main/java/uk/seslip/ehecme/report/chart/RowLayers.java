package uk.seslip.ehecme.report.chart;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import uk.seslip.ehecme.report.chart.Lettering.Anchor;
import uk.seslip.ehecme.report.view.ComparisonRow;

/** What lies on a chart of rows beside its points: reference lines and symbols. */
final class RowLayers {

  private static final double BASELINE_PX = 4.5;
  private static final double GAP_PX = 6;

  private RowLayers() {}

  /** An upright line at a value, named with the value in a free row. */
  static Layer reference(int value, String name, double place) {
    return Layer.unclipped(
        (g2, axes) -> {
          Point2D top = axes.at(place, value);
          double foot = axes.area().getMaxY();
          g2.setPaint(Palette.INK);
          g2.setStroke(new BasicStroke(1f));
          g2.draw(new Line2D.Double(top.getX(), top.getY() - GAP_PX, top.getX(), foot));
          String words = name + ": " + Lettering.number(value);
          double width = Lettering.width(g2, words, axes.rowFont());
          boolean fits = top.getX() + GAP_PX + width < axes.area().getMaxX() + GAP_PX;
          double x = top.getX() + (fits ? GAP_PX : -GAP_PX);
          Anchor anchor = fits ? Anchor.START : Anchor.END;
          Lettering.writeClear(
              g2, words, x, top.getY() + BASELINE_PX, anchor, axes.rowFont(), Palette.INK);
        });
  }

  /** What stands in a row without a dot. */
  static Layer symbol(double place, ComparisonRow row) {
    return new Layer(
        (g2, axes) -> {
          Point2D foot = axes.at(place, 0);
          Lettering.write(
              g2,
              row.symbol(),
              foot.getX() + GAP_PX,
              foot.getY() + BASELINE_PX,
              Anchor.START,
              axes.rowFont(),
              Palette.QUIET);
        });
  }
}
