package uk.seslip.ehecme.samples;

import java.util.HexFormat;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few looks of the form: what is fixed is plain or grey, what is filled in is yellow. */
final class WorkbookStyles {
  private static final String INK = "1F2A44";
  private static final String GREY = "5F6368";
  private static final String LINE = "C9CDD3";
  private static final String INPUT = "FFF9E5";
  private static final String BAND = "E8EDF5";

  final XSSFCellStyle title;
  final XSSFCellStyle note;
  final XSSFCellStyle header;
  final XSSFCellStyle headerRight;
  final XSSFCellStyle id;
  final XSSFCellStyle idTotal;
  final XSSFCellStyle repeated;
  final XSSFCellStyle text;
  final XSSFCellStyle textTotal;
  final XSSFCellStyle input;
  final XSSFCellStyle inputTotal;
  final XSSFCellStyle inputText;
  final XSSFCellStyle inputDate;
  final XSSFCellStyle reference;
  final XSSFCellStyle referenceTotal;

  private final XSSFWorkbook workbook;

  WorkbookStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    title = style(font(16, true, INK));
    note = wrapped(style(font(10, false, GREY)));
    note.setIndention((short) 0);
    header = wrapped(filled(style(font(10, true, "FFFFFF")), INK));
    headerRight = wrapped(filled(style(font(10, true, "FFFFFF")), INK));
    headerRight.setIndention((short) 0);
    headerRight.setAlignment(HorizontalAlignment.RIGHT);
    id = ruled(style(font(8, false, GREY)));
    idTotal = filled(ruled(style(font(8, false, GREY))), BAND);
    repeated = wrapped(ruled(style(font(10, false, GREY))));
    text = wrapped(ruled(style(font(10, false, INK))));
    textTotal = filled(wrapped(ruled(style(font(10, true, INK)))), BAND);
    input = number(unlocked(font(10, false, "000000")));
    inputTotal = number(unlocked(font(10, true, "000000")));
    inputText = wrapped(unlocked(font(10, false, "000000")));
    inputDate = date(unlocked(font(10, false, "000000")));
    reference = number(ruled(style(font(10, false, GREY))));
    referenceTotal = number(filled(ruled(style(font(10, false, GREY))), BAND));
  }

  private XSSFFont font(int points, boolean bold, String colour) {
    XSSFFont font = workbook.createFont();
    font.setFontName("Calibri");
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(colour(colour));
    return font;
  }

  private XSSFCellStyle style(XSSFFont font) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  private XSSFCellStyle unlocked(XSSFFont font) {
    XSSFCellStyle style = filled(ruled(style(font)), INPUT);
    style.setLocked(false);
    return style;
  }

  private XSSFCellStyle number(XSSFCellStyle style) {
    style.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
    style.setAlignment(HorizontalAlignment.RIGHT);
    return style;
  }

  private XSSFCellStyle date(XSSFCellStyle style) {
    style.setDataFormat(workbook.createDataFormat().getFormat("d mmmm yyyy"));
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setIndention((short) 1);
    return style;
  }

  private static XSSFCellStyle wrapped(XSSFCellStyle style) {
    style.setWrapText(true);
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setIndention((short) 1);
    return style;
  }

  private static XSSFCellStyle filled(XSSFCellStyle style, String colour) {
    style.setFillForegroundColor(colour(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static XSSFCellStyle ruled(XSSFCellStyle style) {
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(colour(LINE));
    return style;
  }

  private static XSSFColor colour(String rgb) {
    return new XSSFColor(HexFormat.of().parseHex(rgb));
  }
}
