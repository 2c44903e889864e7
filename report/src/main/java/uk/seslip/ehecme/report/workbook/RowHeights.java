package uk.seslip.ehecme.report.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** How high the rows of a sheet have to be for all of their words to be seen. */
final class RowHeights {

  private static final double LINE_HEIGHT = 1.25;
  private static final double PADDING_POINTS = 5;

  /** The size at which a column of width 10 holds about 10 letters of running text. */
  private static final double WIDTH_POINTS = 11.5;

  private final int[] widths;

  /**
   * The heights of a sheet's rows.
   *
   * @param widths how many characters each column is wide
   */
  RowHeights(int... widths) {
    this.widths = widths.clone();
  }

  /** Makes a row as high as its words need, unless its height was set or it has no cells. */
  void fit(XSSFRow row) {
    if (row.getCTRow().isSetHt()) {
      return;
    }
    double points = 0;
    for (Cell cell : row) {
      points = Math.max(points, points((XSSFCell) cell));
    }
    if (points > 0) {
      row.setHeightInPoints((float) points);
    }
  }

  private double points(XSSFCell cell) {
    XSSFCellStyle style = cell.getCellStyle();
    int points = style.getFont().getFontHeightInPoints();
    if (cell.getCellType() != CellType.STRING || !style.getWrapText()) {
      return points * LINE_HEIGHT + PADDING_POINTS;
    }
    int room = widths[cell.getColumnIndex()] - 1;
    int width = Math.max(1, (int) (room * WIDTH_POINTS / points));
    return WrappedText.lines(cell.getStringCellValue(), width) * points * LINE_HEIGHT
        + PADDING_POINTS;
  }
}
