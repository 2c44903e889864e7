package uk.seslip.ehecme.ingest.source;

import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** Finds text of an Excel cell that is struck through, in whole or in part. */
final class StruckText {

  /** What is put around the struck part of a text, so that it is no longer read as one number. */
  static final String MARK = "~~";

  private StruckText() {}

  /** Whether a whole cell is struck through. */
  static boolean isStruck(Cell cell) {
    Workbook workbook = cell.getSheet().getWorkbook();
    return workbook.getFontAt(cell.getCellStyle().getFontIndex()).getStrikeout();
  }

  /** The text of a cell with marks around the parts that are struck through. */
  static String marked(Cell cell) {
    String text = cell.getStringCellValue();
    if (cell.getCellType() != CellType.STRING || cell.getRichStringCellValue() == null) {
      return text;
    }
    StringBuilder marked = new StringBuilder();
    boolean struck = false;
    for (int i = 0; i < text.length(); i++) {
      boolean next = isStruckAt(cell, i);
      marked.append(next == struck ? "" : MARK).append(text.charAt(i));
      struck = next;
    }
    return marked.append(struck ? MARK : "").toString();
  }

  private static boolean isStruckAt(Cell cell, int index) {
    if (cell.getRichStringCellValue() instanceof XSSFRichTextString modern) {
      XSSFFont font = modern.numFormattingRuns() == 0 ? null : modern.getFontAtIndex(index);
      return font != null && font.getStrikeout();
    }
    HSSFRichTextString old = (HSSFRichTextString) cell.getRichStringCellValue();
    short font =
        old.numFormattingRuns() == 0 ? HSSFRichTextString.NO_FONT : old.getFontAtIndex(index);
    Font found =
        font == HSSFRichTextString.NO_FONT
            ? null
            : ((HSSFWorkbook) cell.getSheet().getWorkbook()).getFontAt(font);
    return found != null && found.getStrikeout();
  }
}
