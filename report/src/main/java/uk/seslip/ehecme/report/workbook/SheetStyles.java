package uk.seslip.ehecme.report.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The five looks that cells have; bold and a rule set heads apart, never colour alone. */
final class SheetStyles {

  private static final short TITLE_POINTS = 15;

  private final CellStyle title;
  private final CellStyle head;
  private final CellStyle text;
  private final CellStyle number;
  private final CellStyle link;

  SheetStyles(Workbook workbook) {
    title = workbook.createCellStyle();
    title.setFont(bold(workbook, TITLE_POINTS));
    title.setVerticalAlignment(VerticalAlignment.TOP);
    head = workbook.createCellStyle();
    head.setFont(bold(workbook, (short) 11));
    head.setWrapText(true);
    head.setBorderBottom(BorderStyle.MEDIUM);
    head.setVerticalAlignment(VerticalAlignment.BOTTOM);
    text = workbook.createCellStyle();
    text.setWrapText(true);
    text.setVerticalAlignment(VerticalAlignment.TOP);
    link = link(workbook, text);
    number = workbook.createCellStyle();
    number.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
    number.setAlignment(HorizontalAlignment.RIGHT);
    number.setVerticalAlignment(VerticalAlignment.TOP);
  }

  private static CellStyle link(Workbook workbook, CellStyle text) {
    CellStyle link = workbook.createCellStyle();
    link.cloneStyleFrom(text);
    Font font = workbook.createFont();
    font.setUnderline(Font.U_SINGLE);
    font.setColor(IndexedColors.DARK_BLUE.getIndex());
    link.setFont(font);
    return link;
  }

  private static Font bold(Workbook workbook, short points) {
    Font font = workbook.createFont();
    font.setBold(true);
    font.setFontHeightInPoints(points);
    return font;
  }

  CellStyle title() {
    return title;
  }

  CellStyle head() {
    return head;
  }

  CellStyle text() {
    return text;
  }

  CellStyle number() {
    return number;
  }

  CellStyle link() {
    return link;
  }
}
