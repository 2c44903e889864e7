package uk.seslip.ehecme.report.pdf;

import uk.seslip.ehecme.report.chart.PictureSize;
import uk.seslip.ehecme.report.chart.RowLayout;
import uk.seslip.ehecme.report.view.BreakdownSpec;
import uk.seslip.ehecme.report.view.ChartSize;
import uk.seslip.ehecme.report.view.ChartSpec;
import uk.seslip.ehecme.report.view.ComparisonSpec;
import uk.seslip.ehecme.report.view.KeySpec;
import uk.seslip.ehecme.report.view.TrendSpec;

/**
 * A chart with the room it has on paper, as a template places it.
 *
 * @param spec what is drawn
 * @param type the type of its {@code object} element
 * @param size how large
 */
public record ChartObject(ChartSpec spec, String type, PictureSize size) {

  /** The height of a table's head beside a picture; {@code pdf.css} sets the same. */
  static final double HEAD_PX = 21.33;

  /** The height of a table's row beside a picture; {@code pdf.css} sets the same. */
  static final double ROW_PX = 13.67;

  private static final PictureSize SMALL = new PictureSize(160, 84);
  private static final PictureSize STRIP = new PictureSize(160, 46);
  private static final int WIDE_PX = 270;
  private static final int NARROW_PX = 162;
  private static final int LONGEST_SHORT_NAME = 24;

  /** A history across the whole line of text. */
  public static ChartObject wide(ChartSpec spec) {
    return new ChartObject(spec, ChartDrawers.WHOLE, PictureSize.onPaper());
  }

  /** A small chart, four in a row. */
  public static ChartObject small(TrendSpec spec) {
    PictureSize size = spec.size() == ChartSize.STRIP ? STRIP : SMALL;
    return new ChartObject(spec, ChartDrawers.WHOLE, size);
  }

  /** A picture in the left one of two columns. */
  public static ChartObject half(ChartSpec spec) {
    return new ChartObject(spec, ChartDrawers.WHOLE, PictureSize.onHalfPaper());
  }

  /** A shape of the key. */
  public static ChartObject keyShape(KeySpec spec) {
    return new ChartObject(spec, ChartDrawers.WHOLE, PictureSize.of(spec));
  }

  /** The bars of a breakdown beside its table; narrower where the names are long. */
  public static ChartObject besideTable(BreakdownSpec spec) {
    boolean isShort =
        spec.rows().stream().allMatch(row -> row.category().length() <= LONGEST_SHORT_NAME);
    return besideRows(spec, spec.rows().size(), isShort ? WIDE_PX : NARROW_PX);
  }

  /** The dots of a comparison beside its table. */
  public static ChartObject besideTable(ComparisonSpec spec) {
    return besideRows(spec, spec.rows().size(), WIDE_PX);
  }

  /** The rows of a table that a picture with so many rows stands beside. */
  static RowLayout layout(int rows) {
    return new RowLayout(HEAD_PX, ROW_PX, rows);
  }

  /** The room as a style. */
  public String style() {
    return "width:" + size.widthPx() + "px;height:" + size.heightPx() + "px";
  }

  private static ChartObject besideRows(ChartSpec spec, int rows, int widthPx) {
    int heightPx = (int) Math.ceil(layout(rows).heightPx());
    return new ChartObject(spec, ChartDrawers.BESIDE_ROWS, new PictureSize(widthPx, heightPx));
  }
}
