package uk.seslip.ehecme.samples;

import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What all sheets of the form share: title, note, header row, widths, printing and locking. */
final class SheetWriter {
  /** The row of the column headers, from 0. */
  static final int HEADER_ROW = 3;

  private static final float TITLE_HEIGHT_POINTS = 26;

  final XSSFSheet sheet;
  private final WorkbookStyles styles;

  SheetWriter(XSSFWorkbook workbook, WorkbookStyles styles, String name, int... widths) {
    this.sheet = workbook.createSheet(name);
    this.styles = styles;
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i] * 256);
    }
    sheet.setDisplayGridlines(false);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize((short) 9);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("Page &P of &N");
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
  }

  /** Writes the title in A1 and a note over some columns in A2. */
  void title(String title, String note, int columns, float noteHeightPoints) {
    text(0, 0, title, styles.title).setHeightInPoints(TITLE_HEIGHT_POINTS);
    text(1, 0, note, styles.note).setHeightInPoints(noteHeightPoints);
    sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, columns - 1));
  }

  /** Writes the column headers, keeps them in sight and repeats them on each printed page. */
  void headers(String... headers) {
    for (int i = 0; i < headers.length; i++) {
      text(HEADER_ROW, i, headers[i], styles.header).setHeightInPoints(30);
    }
    sheet.createFreezePane(0, HEADER_ROW + 1);
    sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
  }

  /** Sets the headers of columns of numbers above the numbers. */
  void alignRight(int... columns) {
    for (int column : columns) {
      sheet.getRow(HEADER_ROW).getCell(column).setCellStyle(styles.headerRight);
    }
  }

  /** Prints the sheet upright: it is short and narrow. */
  void portrait() {
    sheet.getPrintSetup().setLandscape(false);
  }

  /** Writes a text and gives its row. */
  Row text(int row, int column, String text, XSSFCellStyle style) {
    Cell cell = cell(row, column, style);
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
    return cell.getRow();
  }

  /** Writes a whole number as a number, anything else as it is, a blank as an empty cell. */
  void figure(int row, int column, String written, XSSFCellStyle style) {
    if (written.matches("-?\\d{1,9}")) {
      cell(row, column, style).setCellValue(Integer.parseInt(written));
    } else {
      text(row, column, written, style);
    }
  }

  /** The cell at a place, made when it is not there. */
  Cell cell(int row, int column, XSSFCellStyle style) {
    Row line = Optional.<Row>ofNullable(sheet.getRow(row)).orElseGet(() -> sheet.createRow(row));
    Cell cell = line.createCell(column);
    cell.setCellStyle(style);
    return cell;
  }
}
