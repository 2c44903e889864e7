package uk.seslip.ehecme.report.chart;

import java.awt.Graphics2D;
import org.jfree.chart.JFreeChart;
import uk.seslip.ehecme.report.view.BreakdownSpec;
import uk.seslip.ehecme.report.view.ChartSpec;
import uk.seslip.ehecme.report.view.ComparisonSpec;
import uk.seslip.ehecme.report.view.CoverageSpec;
import uk.seslip.ehecme.report.view.FunnelSpec;
import uk.seslip.ehecme.report.view.KeySpec;
import uk.seslip.ehecme.report.view.SeasonalSpec;
import uk.seslip.ehecme.report.view.TrendSpec;

/** Draws any specification. */
public final class Charts implements ChartDrawer {

  @Override
  public AccessibleChart draw(ChartSpec spec) {
    return new AccessibleChart(Svg.write(spec), spec.title(), spec.description(), spec.table());
  }

  /** Draws a specification's picture onto a surface, its corner at the origin. */
  public static void drawOn(Graphics2D surface, ChartSpec spec, PictureSize size) {
    paint(spec).draw(surface, size.area());
  }

  /**
   * Draws a specification's marks onto a surface, each on the row of a table that stands beside it.
   *
   * @throws IllegalArgumentException when the picture has no rows
   */
  public static void drawBesideRows(
      Graphics2D surface, ChartSpec spec, RowLayout layout, PictureSize size) {
    besideRows(spec, layout).draw(surface, size.area());
  }

  /** The marks of a specification on the rows of a table. */
  static JFreeChart besideRows(ChartSpec spec, RowLayout layout) {
    if (spec instanceof BreakdownSpec breakdown) {
      return RowsPainter.bars(breakdown, layout);
    }
    if (spec instanceof ComparisonSpec comparison) {
      return RowsPainter.dots(comparison, layout);
    }
    throw new IllegalArgumentException(
        "cannot draw '" + spec.title() + "' beside a table: because it has no rows");
  }

  /** The chart of a specification, ready for any drawing surface. */
  static JFreeChart paint(ChartSpec spec) {
    if (spec instanceof TrendSpec trend) {
      return switch (trend.size()) {
        case LARGE -> HistoryPainter.paint(trend);
        case SMALL -> SmallPainter.paint(trend);
        case STRIP -> SmallPainter.paintStrip(trend);
      };
    }
    if (spec instanceof SeasonalSpec seasonal) {
      return HistoryPainter.paint(seasonal);
    }
    if (spec instanceof ComparisonSpec comparison) {
      return ComparisonPainter.paint(comparison);
    }
    if (spec instanceof BreakdownSpec breakdown) {
      return BreakdownPainter.paint(breakdown);
    }
    if (spec instanceof FunnelSpec funnel) {
      return FunnelPainter.paint(funnel);
    }
    if (spec instanceof KeySpec key) {
      return KeyPainter.paint(key);
    }
    return CoveragePainter.paint((CoverageSpec) spec);
  }
}
