package uk.seslip.ehecme.report.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import uk.seslip.ehecme.report.chart.Lettering.Anchor;

/** The names down the left of a chart, the first at the top, folded where they are long. */
final class RowAxis extends NumberAxis {

  private static final long serialVersionUID = 1L;
  private static final double LINE_PX = 13;
  private static final double GAP_PX = 8;
  private static final double BASELINE_PX = 4.5;
  private static final double HALF_ROW = 0.5;
  private static final double WIDEST_SHARE = 0.42;

  private final transient List<RowName> names;
  private final double besidePx;
  private double widthPx;

  /**
   * A name down the side.
   *
   * @param name the words
   * @param row where it stands, from 0 at the top; rows may be left free between names
   * @param emphasised true for the one that the page is about
   */
  record RowName(String name, double row, boolean emphasised) {}

  /** Names for a number of rows. */
  RowAxis(List<RowName> names, double rows) {
    this(names, rows, 0);
  }

  /** Names for a number of rows, with room between them and the values. */
  RowAxis(List<RowName> names, double rows, double besidePx) {
    this.names = List.copyOf(names);
    this.besidePx = besidePx;
    setRange(-HALF_ROW, rows - HALF_ROW);
    setInverted(true);
  }

  @Override
  public AxisSpace reserveSpace(
      Graphics2D g2, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
    double longest = names.stream().mapToDouble(name -> width(g2, name)).max().orElse(0);
    widthPx = Math.min(Math.ceil(longest), area.getWidth() * WIDEST_SHARE);
    space.ensureAtLeast(widthPx + GAP_PX + besidePx, edge);
    return space;
  }

  @Override
  public AxisState draw(
      Graphics2D g2,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D area,
      RectangleEdge edge,
      PlotRenderingInfo info) {
    for (RowName name : names) {
      drawName(g2, name, cursor - GAP_PX - besidePx, valueToJava2D(name.row(), area, edge));
    }
    return new AxisState(cursor);
  }

  private static double width(Graphics2D g2, RowName name) {
    return Lettering.width(g2, name.name(), font(name));
  }

  private static Font font(RowName name) {
    return name.emphasised() ? Lettering.STRONG : Lettering.LABEL;
  }

  private void drawName(Graphics2D g2, RowName name, double right, double middle) {
    Font font = font(name);
    List<String> lines = Lettering.fold(g2, name.name(), font, widthPx);
    double baseline = middle + BASELINE_PX - LINE_PX * (lines.size() - 1) / 2;
    for (String line : lines) {
      Lettering.write(g2, line, right, baseline, Anchor.END, font, Palette.INK);
      baseline += LINE_PX;
    }
  }
}
