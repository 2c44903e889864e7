package uk.seslip.ehecme.report.chart;

import java.awt.geom.Rectangle2D;
import uk.seslip.ehecme.report.view.BreakdownSpec;
import uk.seslip.ehecme.report.view.ChartSize;
import uk.seslip.ehecme.report.view.ChartSpec;
import uk.seslip.ehecme.report.view.ComparisonSpec;
import uk.seslip.ehecme.report.view.CoverageSpec;
import uk.seslip.ehecme.report.view.TrendSpec;

/**
 * How large a picture is drawn.
 *
 * @param widthPx in CSS pixels
 * @param heightPx in CSS pixels
 */
public record PictureSize(int widthPx, int heightPx) {

  private static final int FULL_WIDTH_PX = 640;
  private static final PictureSize LARGE_TREND = new PictureSize(FULL_WIDTH_PX, 290);
  private static final PictureSize SMALL_TREND = new PictureSize(200, 96);

  /** The size that a specification is drawn at. */
  public static PictureSize of(ChartSpec spec) {
    if (spec instanceof TrendSpec trend) {
      return trend.size() == ChartSize.LARGE ? LARGE_TREND : SMALL_TREND;
    }
    if (spec instanceof ComparisonSpec comparison) {
      return new PictureSize(FULL_WIDTH_PX, 80 + 22 * comparison.rows().size());
    }
    if (spec instanceof BreakdownSpec breakdown) {
      return new PictureSize(
          FULL_WIDTH_PX, 28 + (int) Math.ceil(28 * BreakdownPainter.heightRows(breakdown)));
    }
    CoverageSpec coverage = (CoverageSpec) spec;
    return new PictureSize(FULL_WIDTH_PX, 50 + 20 * coverage.rows().size());
  }

  /** The same size as a place to draw in. */
  public Rectangle2D area() {
    return new Rectangle2D.Double(0, 0, widthPx, heightPx);
  }
}
