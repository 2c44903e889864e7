package uk.seslip.ehecme.report.workbook;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;

/** What may be typed into the cells of a form, checked by the spreadsheet program itself. */
final class InputRules {

  private static final String FIRST_DAY = "DATE(2020,1,1)";
  private static final String LAST_DAY = "DATE(2099,12,31)";

  private final FormSheet sheet;
  private final XSSFDataValidationHelper rules;

  InputRules(FormSheet sheet) {
    this.sheet = sheet;
    this.rules = new XSSFDataValidationHelper(sheet.sheet());
  }

  /** A whole number from 0, or a symbol for why there is none, in some rows of a column. */
  void figuresIn(int firstRow, int lastRow, int column) {
    String cell = new CellReference(firstRow, column).formatAsString();
    String formula =
        String.format(
            Locale.ROOT,
            "IF(ISNUMBER(%1$s),AND(%1$s>=0,%1$s=INT(%1$s)),"
                + "OR(%1$s=\"c\",%1$s=\"x\",%1$s=\"z\",%1$s=\"low\"))",
            cell);
    add(
        rules.createCustomConstraint(formula),
        new CellRangeAddressList(firstRow, lastRow, column, column),
        "Not a figure",
        "Write a whole number, 0 for none, x where you cannot say or z where the question does not"
            + " apply.");
  }

  /** One of a few words. */
  void choiceAt(int row, int column, List<String> choices) {
    add(
        rules.createExplicitListConstraint(choices.toArray(new String[0])),
        new CellRangeAddressList(row, row, column, column),
        "Not one of the choices",
        "Choose " + String.join(" or ", choices) + ".");
  }

  /** One of the choices that a named range holds, in some rows of a column. */
  void choicesIn(int firstRow, int lastRow, int column, String range) {
    add(
        rules.createFormulaListConstraint(range),
        new CellRangeAddressList(firstRow, lastRow, column, column),
        "Not one of the choices",
        "Choose from the list. Anything else belongs beside it.");
  }

  /** A version, counted from 1. */
  void versionAt(int row, int column) {
    add(
        rules.createIntegerConstraint(OperatorType.BETWEEN, "1", "9999"),
        new CellRangeAddressList(row, row, column, column),
        "Not a version",
        "Write 1 for the first return of the term, 2 for the next.");
  }

  /** A day. */
  void dayAt(int row, int column) {
    add(
        rules.createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, "d mmmm yyyy"),
        new CellRangeAddressList(row, row, column, column),
        "Not a day",
        "Write the day on which you send the return.");
  }

  private void add(
      DataValidationConstraint constraint, CellRangeAddressList cells, String title, String text) {
    DataValidation rule = rules.createValidation(constraint, cells);
    rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
    rule.createErrorBox(title, text);
    rule.setShowErrorBox(true);
    rule.setEmptyCellAllowed(true);
    sheet.sheet().addValidationData(rule);
  }
}
