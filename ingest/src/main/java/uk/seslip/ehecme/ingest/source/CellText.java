package uk.seslip.ehecme.ingest.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * Writes an Excel cell as text: numbers without the noise of binary fractions, dates as ISO 8601,
 * errors as Excel shows them, percentages with their sign.
 */
final class CellText {

  /** Excel itself keeps and shows no more digits than this. */
  private static final MathContext EXCEL_DIGITS = new MathContext(15);

  private static final int PERCENT_PLACES = 2;

  private CellText() {}

  static String of(Cell cell) {
    if (lacksNumber(cell)) {
      return "";
    }
    return switch (kind(cell)) {
      case STRING -> CleanText.of(StruckText.marked(cell));
      case NUMERIC -> number(cell);
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> error(cell.getErrorCellValue());
      case BLANK, FORMULA, _NONE -> "";
    };
  }

  /** Whether a formula has no saved number. */
  static boolean isUncalculated(Cell cell) {
    return cell.getCellType() == CellType.FORMULA && lacksNumber(cell);
  }

  /** Whether no number is saved in a cell of numbers: POI would give 0, which invents a figure. */
  private static boolean lacksNumber(Cell cell) {
    return cell instanceof XSSFCell modern
        && kind(modern) == CellType.NUMERIC
        && (modern.getRawValue() == null || modern.getRawValue().isBlank());
  }

  private static CellType kind(Cell cell) {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    return formula ? cell.getCachedFormulaResultType() : cell.getCellType();
  }

  private static String number(Cell cell) {
    if (DateUtil.isCellDateFormatted(cell)) {
      return date(cell.getLocalDateTimeCellValue());
    }
    BigDecimal number = new BigDecimal(cell.getNumericCellValue()).round(EXCEL_DIGITS);
    return isPercentage(cell) ? plain(number.movePointRight(PERCENT_PLACES)) + "%" : plain(number);
  }

  private static String date(LocalDateTime moment) {
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment.toString();
  }

  private static boolean isPercentage(Cell cell) {
    String format = cell.getCellStyle().getDataFormatString();
    return format != null && format.contains("%");
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String error(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!";
  }
}
