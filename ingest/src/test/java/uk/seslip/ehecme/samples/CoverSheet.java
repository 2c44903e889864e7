package uk.seslip.ehecme.samples;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cover: whose return it is, of which term, and when it was sent. */
final class CoverSheet {
  private static final String NOTE =
      "South East region, termly collection. Invented sample: the authority is real, every figure is"
          + " made up, and so is the contact.";
  private static final int FIRST_ROW = 2;

  private CoverSheet() {}

  /** Writes the sheet. */
  static void write(
      XSSFWorkbook workbook, WorkbookStyles styles, SampleReturn sample, LocalDate censusDate) {
    SheetWriter writer = new SheetWriter(workbook, styles, "Cover", 24, 44);
    writer.portrait();
    writer.title("EHE and CME termly return", NOTE, 2, 30);
    text(writer, styles, 0, "Layout version", CsvLayout.VERSION);
    text(writer, styles, 1, "Authority", sample.writtenName());
    text(writer, styles, 2, "Authority code", sample.authority().code());
    text(writer, styles, 3, "Term", sample.term().label());
    date(writer, styles, 4, "Census date", censusDate);
    label(writer, styles, 5, "Return version");
    writer.cell(FIRST_ROW + 5, 1, styles.inputText).setCellValue(sample.version());
    date(writer, styles, 6, "Date returned", sample.returned());
    text(writer, styles, 7, "Nil return", sample.nilReturn() ? "Yes" : "No");
    text(writer, styles, 8, "Contact role", "Education inclusion data officer");
    text(writer, styles, 9, "Contact telephone", "01632 960" + sample.authority().oldCode());
    yesOrNo(writer, FIRST_ROW + 7);
  }

  private static void text(
      SheetWriter writer, WorkbookStyles styles, int line, String label, String value) {
    label(writer, styles, line, label);
    writer.text(FIRST_ROW + line, 1, value, styles.inputText);
  }

  private static void date(
      SheetWriter writer, WorkbookStyles styles, int line, String label, LocalDate value) {
    label(writer, styles, line, label);
    writer.cell(FIRST_ROW + line, 1, styles.inputDate).setCellValue(value);
  }

  private static void label(SheetWriter writer, WorkbookStyles styles, int line, String label) {
    writer.text(FIRST_ROW + line, 0, label, styles.textTotal).setHeightInPoints(20);
  }

  private static void yesOrNo(SheetWriter writer, int row) {
    XSSFDataValidationHelper helper = new XSSFDataValidationHelper(writer.sheet);
    DataValidation rule =
        helper.createValidation(
            helper.createExplicitListConstraint(new String[] {"Yes", "No"}),
            new CellRangeAddressList(row, row, 1, 1));
    writer.sheet.addValidationData(rule);
  }
}
