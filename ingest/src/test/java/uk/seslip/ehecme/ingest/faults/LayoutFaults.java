package uk.seslip.ehecme.ingest.faults;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Faults of how figures are laid out and marked. */
final class LayoutFaults {

  private static final int ROW_AFTER_THE_LAST = 14;
  private static final int VALUE = 5;

  private LayoutFaults() {}

  static List<Fault> all() {
    return List.of(
        new Fault(
            "unknown_label", "Table 2", "A3", more("Reason,EHE", "Mental health,3", "Lifestile,4")),
        new Fault("unclear_figure", "Table 2", "C2", more("Year group,EHE,Female", "Year 7,9,3")),
        new Fault("column_not_read", "Table 2", "C1", more("Reason,EHE,%", "Mental health,3,1")),
        new Fault("figures_not_read", "EHE", "K6", book(LayoutFaults::addTableBeside)),
        new Fault("totals_row", "EHE", "A15", book(LayoutFaults::addTotal)),
        new Fault("text_not_read", "EHE", "A15", book(book -> addRow(book, "* see below"))),
        new Fault(
            "hidden_cells",
            "EHE",
            "A8",
            book(book -> book.getSheet("EHE").getRow(7).setZeroHeight(true))),
        new Fault("struck_through", "EHE", "F5", book(LayoutFaults::strikeTotal)),
        new Fault("comment_kept", "EHE", "F5", commented("includes children on a waiting list")),
        new Fault("comment_dropped", "EHE", "F5", commented("one more since his mother called")));
  }

  private static Consumer<Path> book(Consumer<Workbook> change) {
    return folder -> TinyWorkbook.write(folder.resolve("medway.xlsx"), TinyReturn.sound(), change);
  }

  /** A sound return with one more sheet, laid out freely. */
  private static Consumer<Path> more(String... rows) {
    return book(
        book -> {
          Sheet sheet = book.createSheet("Table 2");
          for (int at = 0; at < rows.length; at++) {
            fill(sheet.createRow(at), rows[at].split(","));
          }
        });
  }

  private static void fill(Row row, String[] cells) {
    for (int column = 0; column < cells.length; column++) {
      if (cells[column].matches("\\d+")) {
        row.createCell(column).setCellValue(Integer.parseInt(cells[column]));
      } else {
        row.createCell(column).setCellValue(cells[column]);
      }
    }
  }

  private static Row addRow(Workbook book, String text) {
    Row row = book.getSheet("EHE").createRow(ROW_AFTER_THE_LAST);
    row.createCell(0).setCellValue(text);
    return row;
  }

  private static void addTotal(Workbook book) {
    addRow(book, "Total").createCell(VALUE).setCellValue(1385);
  }

  private static void addTableBeside(Workbook book) {
    Sheet sheet = book.getSheet("EHE");
    sheet.getRow(4).createCell(9).setCellValue("Reason");
    sheet.getRow(4).createCell(10).setCellValue("EHE");
    sheet.getRow(5).createCell(9).setCellValue("Mental health");
    sheet.getRow(5).createCell(10).setCellValue(31);
    sheet.getRow(6).createCell(9).setCellValue("Lifestyle");
    sheet.getRow(6).createCell(10).setCellValue(12);
  }

  private static void strikeTotal(Workbook book) {
    Font font = book.createFont();
    font.setStrikeout(true);
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    book.getSheet("EHE").getRow(4).getCell(VALUE).setCellStyle(style);
  }

  private static Consumer<Path> commented(String text) {
    return book(
        book -> {
          ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
          Comment comment = book.getSheet("EHE").createDrawingPatriarch().createCellComment(anchor);
          comment.setAddress(4, VALUE);
          comment.setString(book.getCreationHelper().createRichTextString(text));
        });
  }
}
