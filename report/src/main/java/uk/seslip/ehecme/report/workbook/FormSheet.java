package uk.seslip.ehecme.report.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * One sheet of a form, written from the top down. Words are always written as words, also where
 * they begin like a formula, and no cells are merged.
 */
public final class FormSheet {

  private static final int CHARACTER = 256;
  private static final int MOST_CHARACTERS = 32_767;
  private static final Pattern LIKE_A_FORMULA = Pattern.compile("(?s)^[=+\\-@\\t\\r\\n].*");
  private static final float TITLE_POINTS = 30;

  private final XSSFSheet sheet;
  private final FormStyles styles;
  private final RowHeights heights;
  private int next;

  FormSheet(XSSFSheet sheet, FormStyles styles, int... widths) {
    this.sheet = sheet;
    this.styles = styles;
    this.heights = new RowHeights(widths);
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i] * CHARACTER);
    }
    sheet.setDisplayGridlines(false);
    setUpPages();
  }

  private void setUpPages() {
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("Page &P of &N");
  }

  /** The row that is written next, from 0. */
  public int nextRow() {
    return next;
  }

  /** Prints the sheet upright: it is narrow. */
  public FormSheet upright() {
    sheet.getPrintSetup().setLandscape(false);
    return this;
  }

  /** Leaves a row empty. */
  public FormSheet space() {
    next++;
    return this;
  }

  /** Writes the sheet's title. */
  public FormSheet title(String title) {
    row(next).setHeightInPoints(TITLE_POINTS);
    return line(FormLook.TITLE, title);
  }

  /** Writes one row, a look for all its cells. */
  public FormSheet line(FormLook look, String... texts) {
    for (int column = 0; column < texts.length; column++) {
      text(column, texts[column], look);
    }
    return end();
  }

  /** Writes the heads of a table, keeps them in sight and repeats them on every printed page. */
  public FormSheet heads(List<FormLook> looks, List<String> heads) {
    for (int column = 0; column < heads.size(); column++) {
      text(column, heads.get(column), looks.get(column));
    }
    sheet.createFreezePane(0, next + 1);
    sheet.setRepeatingRows(CellRangeAddress.valueOf((next + 1) + ":" + (next + 1)));
    return end();
  }

  /** Lets the reader filter the table between two rows, from 0. */
  public FormSheet filter(int headRow, int columns) {
    sheet.setAutoFilter(new CellRangeAddress(headRow, Math.max(headRow, next - 1), 0, columns - 1));
    return this;
  }

  /** Puts words into a cell of the row that is being written. */
  public FormSheet text(int column, String text, FormLook look) {
    XSSFCell cell = row(next).createCell(column);
    boolean formula = LIKE_A_FORMULA.matcher(text).matches();
    cell.setCellStyle(formula ? styles.quoted(look) : styles.of(look));
    if (!text.isEmpty()) {
      cell.setCellValue(
          text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - 1) + "…");
    }
    return this;
  }

  /** Puts a number into a cell of the row that is being written. */
  public FormSheet number(int column, BigDecimal number, FormLook look) {
    XSSFCell cell = row(next).createCell(column);
    cell.setCellStyle(styles.of(look));
    cell.setCellValue(number.doubleValue());
    return this;
  }

  /** Puts words or a number into a cell of the row that is being written. */
  public FormSheet value(int column, SheetCell value, FormLook look) {
    return value
        .number()
        .map(number -> number(column, number, look))
        .orElseGet(() -> text(column, value.text(), look));
  }

  /** Puts a day into a cell of the row that is being written. */
  public FormSheet day(int column, LocalDate day, FormLook look) {
    Cell cell = row(next).createCell(column);
    cell.setCellStyle(styles.of(look));
    cell.setCellValue(day);
    return this;
  }

  /** Puts a link to the top of another sheet into a cell of the row that is being written. */
  public FormSheet link(int column, String name) {
    text(column, name, FormLook.LINK);
    Hyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + name + "'!A1");
    row(next).getCell(column).setHyperlink(link);
    return this;
  }

  /** Ends the row that is being written and makes it as high as its words need. */
  public FormSheet end() {
    heights.fit(row(next++));
    return this;
  }

  /** Keeps everything but the cells to fill in from being changed; there is no password. */
  public FormSheet lock() {
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockAutoFilter(false);
    return this;
  }

  /** The sheet itself, for what only one kind of form needs. */
  XSSFSheet sheet() {
    return sheet;
  }

  private XSSFRow row(int row) {
    return Optional.ofNullable(sheet.getRow(row)).orElseGet(() -> sheet.createRow(row));
  }
}
