package uk.seslip.ehecme.report.pdf;

import uk.seslip.ehecme.report.chart.PictureSize;
import uk.seslip.ehecme.report.view.BreakdownSpec;
import uk.seslip.ehecme.report.view.ChartSpec;

/**
 * A chart with the room it has on paper, as a template places it.
 *
 * @param spec what is drawn
 * @param size how large
 */
public record ChartObject(ChartSpec spec, PictureSize size) {

  private static final PictureSize SMALL = new PictureSize(160, 84);
  private static final int LONGEST_NARROW_NAME = 24;

  /** A chart across the whole line of text. */
  public static ChartObject wide(ChartSpec spec) {
    return new ChartObject(spec, PictureSize.onPaper(spec));
  }

  /** A chart beside its table. */
  public static ChartObject narrow(ChartSpec spec) {
    return new ChartObject(spec, PictureSize.besideTable(spec));
  }

  /** A small chart, four in a row. */
  public static ChartObject small(ChartSpec spec) {
    return new ChartObject(spec, SMALL);
  }

  /** Whether picture and table are narrow enough to stand side by side. */
  public static boolean fitsBesideTable(BreakdownSpec spec) {
    return spec.rows().stream().allMatch(row -> row.category().length() <= LONGEST_NARROW_NAME);
  }

  /** The room as a style. */
  public String style() {
    return "width:" + size.widthPx() + "px;height:" + size.heightPx() + "px";
  }
}
