package uk.seslip.ehecme.samples;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The page of instructions; nothing is ever read from it. */
final class GuidanceSheet {
  private static final List<String> STEPS =
      List.of(
          "Fill in the yellow cells only. The other cells are locked, without a password.",
          "Count each child once, on the census day on the cover, as the shared definitions say.",
          "The parts of a breakdown must sum to its total. Use Unknown for what you do not know.",
          "A figure of 0 means there are none. Write x, or leave the cell empty, if you cannot say.",
          "Never write the name, date of birth or number of a child anywhere in this workbook.",
          "If you change a figure after sending, raise the return version on the cover by one.",
          "If you have nothing at all to return, answer Yes to Nil return on the cover.",
          "Answer the practice questions: they explain differences that are not about children.");

  private GuidanceSheet() {}

  /** Writes the sheet. */
  static void write(XSSFWorkbook workbook, WorkbookStyles styles) {
    SheetWriter writer = new SheetWriter(workbook, styles, "Guidance", 6, 92);
    writer.portrait();
    writer.title("How to fill in this return", "Please read this page before the others.", 2, 18);
    for (int i = 0; i < STEPS.size(); i++) {
      int row = SheetWriter.HEADER_ROW + i;
      writer.cell(row, 0, styles.textTotal).setCellValue(i + 1);
      writer.text(row, 1, STEPS.get(i), styles.text).setHeightInPoints(20);
    }
  }
}
