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
  private static final int HALF_WIDTH_PX = 322;
  private static final int ROW_PX = 22;
  private static final int TALL_ROW_PX = 28;
  private static final int DENSE_ROW_PX = 18;
  private static final PictureSize TREND_ON_PAPER = new PictureSize(FULL_WIDTH_PX, 240);
  private static final int TIGHT_ROW_PX = 15;

  /** The size that a specification is drawn at on a page of the site. */
  public static PictureSize of(ChartSpec spec) {
    return sized(spec, FULL_WIDTH_PX, spec instanceof BreakdownSpec ? TALL_ROW_PX : ROW_PX);
  }

  /** The size on paper, across the whole line of text. */
  public static PictureSize onPaper(ChartSpec spec) {
    if (spec instanceof TrendSpec) {
      return TREND_ON_PAPER;
    }
    return sized(spec, FULL_WIDTH_PX, spec instanceof ComparisonSpec ? TIGHT_ROW_PX : DENSE_ROW_PX);
  }

  /** The size on paper, beside its table. */
  public static PictureSize besideTable(ChartSpec spec) {
    return sized(spec, HALF_WIDTH_PX, DENSE_ROW_PX);
  }

  /** The same size as a place to draw in. */
  public Rectangle2D area() {
    return new Rectangle2D.Double(0, 0, widthPx, heightPx);
  }

  private static PictureSize sized(ChartSpec spec, int widthPx, int rowPx) {
    if (spec instanceof TrendSpec trend) {
      return trend.size() == ChartSize.LARGE
          ? new PictureSize(widthPx, 290)
          : new PictureSize(200, 96);
    }
    if (spec instanceof ComparisonSpec comparison) {
      return new PictureSize(widthPx, 46 + rowPx * (1 + comparison.rows().size()));
    }
    if (spec instanceof BreakdownSpec breakdown) {
      double rows = BreakdownPainter.heightRows(breakdown);
      return new PictureSize(widthPx, 28 + (int) Math.ceil(rowPx * rows));
    }
    CoverageSpec coverage = (CoverageSpec) spec;
    return new PictureSize(widthPx, 50 + rowPx * coverage.rows().size());
  }
}
