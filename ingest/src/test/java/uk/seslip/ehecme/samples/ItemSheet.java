package uk.seslip.ehecme.samples;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.seslip.ehecme.model.Family;

/** The sheet of one family: one line for each item, yellow where a figure is written. */
final class ItemSheet {
  private static final String NOTE =
      "Write a whole number in each yellow cell. 0 means there are none; x means you cannot say, and"
          + " an empty cell means the same. Do not write words, ranges or percentages. Column G is"
          + " the figure of a year before, for reference only.";

  private static final int VALUE_COLUMN = 5;
  private static final int LAST_YEAR_COLUMN = 6;

  private ItemSheet() {}

  /** Writes the sheet of a family. */
  static void write(
      XSSFWorkbook workbook, WorkbookStyles styles, Family family, List<SampleReturn.Line> lines) {
    SheetWriter writer =
        new SheetWriter(workbook, styles, sheetName(family), 26, 40, 16, 22, 48, 12, 14, 40);
    writer.title(family.label(), NOTE, 8, 30);
    writer.headers(
        "Item id",
        "Measure",
        "Period",
        "Breakdown",
        "Category",
        "Value",
        "Same term last year",
        "Note");
    writer.alignRight(VALUE_COLUMN, LAST_YEAR_COLUMN);
    for (int i = 0; i < lines.size(); i++) {
      line(writer, styles, SheetWriter.HEADER_ROW + 1 + i, lines.get(i));
    }
  }

  /** The name of a family's sheet. */
  static String sheetName(Family family) {
    return switch (family) {
      case EHE -> "EHE";
      case CME -> "CME";
      case REGIONAL -> "Regional";
    };
  }

  private static void line(
      SheetWriter writer, WorkbookStyles styles, int row, SampleReturn.Line line) {
    Item item = line.item();
    boolean total = item.breakdown().isTotal();
    writer.text(row, 0, item.id(), total ? styles.idTotal : styles.id);
    XSSFCellStyle repeated = total ? styles.textTotal : styles.repeated;
    XSSFCellStyle text = total ? styles.textTotal : styles.text;
    writer.text(row, 1, item.measure().label(), repeated);
    writer.text(row, 2, item.period().label(), repeated);
    writer.text(row, 3, item.breakdown().topic(), text);
    writer.text(row, 4, item.breakdown().category(), text);
    writer.figure(row, VALUE_COLUMN, line.value(), total ? styles.inputTotal : styles.input);
    writer.figure(
        row, LAST_YEAR_COLUMN, line.lastYear(), total ? styles.referenceTotal : styles.reference);
    writer.text(row, 7, line.note(), styles.inputText);
  }
}
