package uk.seslip.ehecme.report.workbook;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes the style of each look once. Colours are those of {@code docs/design.md}; every pair of
 * text and ground has a contrast of 4.5 or more.
 */
final class FormStyles {

  private static final String INK = "14181C";
  private static final String QUIET = "4B5660";
  private static final String RULE = "C9D0D6";
  private static final String LINE = "66717B";
  private static final String WASH = "F4F6F7";
  private static final String INPUT = "FFF9E5";
  private static final String LINK = "0A4F8C";
  private static final int BODY_POINTS = 10;
  private static final int KEY_POINTS = 8;
  private static final int SECTION_POINTS = 12;
  private static final int LEAD_POINTS = 13;
  private static final int TITLE_POINTS = 18;

  private final XSSFWorkbook workbook;
  private final Map<FormLook, XSSFCellStyle> plain = new EnumMap<>(FormLook.class);
  private final Map<FormLook, XSSFCellStyle> quoted = new EnumMap<>(FormLook.class);

  FormStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** The style of a look. */
  XSSFCellStyle of(FormLook look) {
    return plain.computeIfAbsent(look, this::make);
  }

  /** The style of a look for words that begin like a formula: they stay words when edited. */
  XSSFCellStyle quoted(FormLook look) {
    return quoted.computeIfAbsent(look, this::makeQuoted);
  }

  private XSSFCellStyle makeQuoted(FormLook look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(of(look));
    style.getCoreXf().setQuotePrefix(true);
    return style;
  }

  private XSSFCellStyle make(FormLook look) {
    return switch (look) {
      case TITLE -> indented(style(TITLE_POINTS, INK, true));
      case LEAD -> wrapped(style(LEAD_POINTS, INK, true));
      case SECTION -> indented(style(SECTION_POINTS, INK, true));
      case NOTE -> indented(style(BODY_POINTS, QUIET, false));
      case HEAD -> head(wrapped(style(BODY_POINTS, INK, true)));
      case HEAD_NUMBER -> right(head(wrapped(style(BODY_POINTS, INK, true))));
      case LABEL -> ruled(wrapped(style(BODY_POINTS, INK, true)));
      case TEXT -> ruled(wrapped(style(BODY_POINTS, INK, false)));
      case TEXT_TOTAL -> washed(ruled(wrapped(style(BODY_POINTS, INK, true))));
      case QUIET -> ruled(wrapped(style(BODY_POINTS, QUIET, false)));
      case QUIET_TOTAL -> washed(ruled(wrapped(style(BODY_POINTS, QUIET, false))));
      case KEY -> ruled(indented(style(KEY_POINTS, QUIET, false)));
      case KEY_TOTAL -> washed(ruled(indented(style(KEY_POINTS, QUIET, false))));
      case NUMBER -> number(ruled(style(BODY_POINTS, INK, false)));
      case NUMBER_QUIET -> number(ruled(style(BODY_POINTS, QUIET, false)));
      case NUMBER_QUIET_TOTAL -> number(washed(ruled(style(BODY_POINTS, QUIET, false))));
      case LINK -> underlined(ruled(wrapped(style(BODY_POINTS, LINK, false))));
      case INPUT_NUMBER -> number(input(style(BODY_POINTS, INK, false)));
      case INPUT_NUMBER_TOTAL -> number(input(style(BODY_POINTS, INK, true)));
      case INPUT_TEXT -> wrapped(input(style(BODY_POINTS, INK, false)));
      case INPUT_WHOLE -> indented(input(style(BODY_POINTS, INK, false)));
      case INPUT_DATE -> date(input(style(BODY_POINTS, INK, false)));
      case DATE -> date(ruled(style(BODY_POINTS, INK, false)));
    };
  }

  private XSSFCellStyle style(int points, String colour, boolean bold) {
    XSSFFont font = workbook.createFont();
    font.setFontName("Arial");
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(colour(colour));
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  private static XSSFCellStyle indented(XSSFCellStyle style) {
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setIndention((short) 1);
    return style;
  }

  private static XSSFCellStyle wrapped(XSSFCellStyle style) {
    style.setWrapText(true);
    return indented(style);
  }

  private static XSSFCellStyle right(XSSFCellStyle style) {
    style.setIndention((short) 0);
    style.setAlignment(HorizontalAlignment.RIGHT);
    return style;
  }

  private static XSSFCellStyle head(XSSFCellStyle style) {
    style.setVerticalAlignment(VerticalAlignment.BOTTOM);
    style.setBorderBottom(BorderStyle.MEDIUM);
    style.setBottomBorderColor(colour(INK));
    return washed(style);
  }

  private static XSSFCellStyle ruled(XSSFCellStyle style) {
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(colour(RULE));
    return style;
  }

  private static XSSFCellStyle washed(XSSFCellStyle style) {
    return filled(style, WASH);
  }

  private static XSSFCellStyle filled(XSSFCellStyle style, String colour) {
    style.setFillForegroundColor(colour(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private XSSFCellStyle number(XSSFCellStyle style) {
    style.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
    return right(style);
  }

  private XSSFCellStyle date(XSSFCellStyle style) {
    style.setDataFormat(workbook.createDataFormat().getFormat("d mmmm yyyy"));
    return indented(style);
  }

  private static XSSFCellStyle input(XSSFCellStyle style) {
    style.setLocked(false);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(colour(LINE));
    style.setBottomBorderColor(colour(LINE));
    style.setLeftBorderColor(colour(LINE));
    style.setRightBorderColor(colour(LINE));
    return filled(style, INPUT);
  }

  private static XSSFCellStyle underlined(XSSFCellStyle style) {
    style.getFont().setUnderline(Font.U_SINGLE);
    return style;
  }

  private static XSSFColor colour(String rgb) {
    return new XSSFColor(HexFormat.of().parseHex(rgb));
  }
}
