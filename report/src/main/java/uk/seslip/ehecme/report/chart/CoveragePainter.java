package uk.seslip.ehecme.report.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import uk.seslip.ehecme.report.chart.RowAxis.RowName;
import uk.seslip.ehecme.report.view.CoverageRow;
import uk.seslip.ehecme.report.view.CoverageSpec;

/** Draws who had returned: a filled square for figures in use, a crossed one for none. */
final class CoveragePainter {

  private static final double SIDE_PX = 13;

  private CoveragePainter() {}

  /** The chart of a coverage; the time line lies on its side, so it is the axis of values. */
  static JFreeChart paint(CoverageSpec spec) {
    List<RowName> names =
        IntStream.range(0, spec.rows().size())
            .mapToObj(i -> new RowName(spec.rows().get(i).name(), i, false))
            .toList();
    RowAxis rows = new RowAxis(names, spec.rows().size());
    XYPlot plot = Frame.sideways(rows, TimeAxis.of(spec.terms()));
    plot.setRangeGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(false);
    plot.addAnnotation(new Layer((g2, axes) -> draw(g2, axes, spec.rows())));
    return Frame.chart(plot);
  }

  private static void draw(Graphics2D g2, Axes axes, List<CoverageRow> rows) {
    Path2D filled = new Path2D.Double();
    Path2D crossed = new Path2D.Double();
    for (int row = 0; row < rows.size(); row++) {
      for (int term = 0; term < rows.get(row).returned().size(); term++) {
        Rectangle2D square = square(axes.at(row, term));
        if (rows.get(row).returned().get(term)) {
          filled.append(square, false);
        } else {
          cross(crossed, square);
        }
      }
    }
    g2.setPaint(Palette.LINE);
    g2.fill(filled);
    g2.setPaint(Palette.INK);
    g2.setStroke(new BasicStroke(1.5f));
    g2.draw(crossed);
  }

  private static Rectangle2D square(Point2D centre) {
    double half = SIDE_PX / 2;
    return new Rectangle2D.Double(
        Math.rint(centre.getX() - half), Math.rint(centre.getY() - half), SIDE_PX, SIDE_PX);
  }

  private static void cross(Path2D path, Rectangle2D square) {
    path.append(square, false);
    path.moveTo(square.getMinX(), square.getMinY());
    path.lineTo(square.getMaxX(), square.getMaxY());
    path.moveTo(square.getMinX(), square.getMaxY());
    path.lineTo(square.getMaxX(), square.getMinY());
  }
}
