package uk.seslip.ehecme.report.chart;

import java.awt.geom.Rectangle2D;
import uk.seslip.ehecme.report.view.BreakdownSpec;
import uk.seslip.ehecme.report.view.ChartSpec;
import uk.seslip.ehecme.report.view.ComparisonSpec;
import uk.seslip.ehecme.report.view.CoverageSpec;
import uk.seslip.ehecme.report.view.FunnelSpec;
import uk.seslip.ehecme.report.view.KeySpec;
import uk.seslip.ehecme.report.view.SeasonalSpec;
import uk.seslip.ehecme.report.view.TrendSpec;

/**
 * How large a picture is drawn.
 *
 * @param widthPx in CSS pixels
 * @param heightPx in CSS pixels
 */
public record PictureSize(int widthPx, int heightPx) {

  private static final int FULL_WIDTH_PX = 640;
  private static final int HALF_WIDTH_PX = 540;
  private static final PictureSize LARGE_TREND = new PictureSize(FULL_WIDTH_PX, 290);
  private static final PictureSize SMALL_TREND = new PictureSize(200, 96);
  private static final PictureSize STRIP = new PictureSize(200, 52);
  private static final PictureSize KEY_SHAPE = new PictureSize(44, 20);
  private static final int ROW_PX = 22;
  private static final int TALL_ROW_PX = 28;

  /** The size that a specification is drawn at on a page of the site. */
  public static PictureSize of(ChartSpec spec) {
    if (spec instanceof TrendSpec trend) {
      return switch (trend.size()) {
        case LARGE -> LARGE_TREND;
        case SMALL -> SMALL_TREND;
        case STRIP -> STRIP;
      };
    }
    if (spec instanceof KeySpec) {
      return KEY_SHAPE;
    }
    if (spec instanceof SeasonalSpec || spec instanceof FunnelSpec) {
      return LARGE_TREND;
    }
    int widthPx = spec instanceof BreakdownSpec ? HALF_WIDTH_PX : FULL_WIDTH_PX;
    return new PictureSize(widthPx, heightPx(spec));
  }

  /** The size of a history on paper, across the whole line of text. */
  public static PictureSize onPaper() {
    return new PictureSize(FULL_WIDTH_PX, 180);
  }

  /** The size of a history on half of a paper page. */
  public static PictureSize onHalfPaper() {
    return new PictureSize(318, 145);
  }

  /** The same size as a place to draw in. */
  public Rectangle2D area() {
    return new Rectangle2D.Double(0, 0, widthPx, heightPx);
  }

  private static int heightPx(ChartSpec spec) {
    if (spec instanceof ComparisonSpec comparison) {
      return 46 + ROW_PX * (1 + comparison.rows().size());
    }
    if (spec instanceof BreakdownSpec breakdown) {
      return 28 + (int) Math.ceil(TALL_ROW_PX * BreakdownPainter.heightRows(breakdown));
    }
    CoverageSpec coverage = (CoverageSpec) spec;
    return 50 + ROW_PX * coverage.rows().size();
  }
}
