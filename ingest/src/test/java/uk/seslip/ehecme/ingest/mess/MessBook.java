package uk.seslip.ehecme.ingest.mess;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a workbook of rows that are drawn as text, cells apart by bars. A number is written as a
 * number, and as text when an apostrophe stands before it.
 *
 * @param sheets the sheets, in order
 * @param change what is done to the workbook before it is saved
 */
record MessBook(List<MessSheet> sheets, Consumer<Workbook> change) {

  private static final String NUMBER = "-?\\d+(\\.\\d+)?";

  /** One sheet: its name, and its rows as text. */
  record MessSheet(String name, List<String> rows) {}

  static MessSheet sheet(String name, String... rows) {
    return new MessSheet(name, List.of(rows));
  }

  static MessBook of(MessSheet... sheets) {
    return new MessBook(List.of(sheets), workbook -> {});
  }

  /** The same workbook with something done to it before it is saved. */
  MessBook then(Consumer<Workbook> more) {
    return new MessBook(sheets, change.andThen(more));
  }

  /** Saves it; the ending of the name says in which format. */
  void write(Path file) {
    boolean old = file.getFileName().toString().endsWith(".xls");
    try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      sheets.forEach(sheet -> fill(workbook.createSheet(sheet.name()), sheet.rows()));
      change.accept(workbook);
      workbook.write(out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void fill(Sheet sheet, List<String> rows) {
    for (int at = 0; at < rows.size(); at++) {
      Row row = sheet.createRow(at);
      String[] cells = rows.get(at).split("\\|", -1);
      for (int column = 0; column < cells.length; column++) {
        if (!cells[column].isEmpty()) {
          fill(row.createCell(column), cells[column]);
        }
      }
    }
  }

  private static void fill(Cell cell, String text) {
    if (text.matches(NUMBER)) {
      cell.setCellValue(Double.parseDouble(text));
    } else {
      cell.setCellValue(text.startsWith("'") ? text.substring(1) : text);
    }
  }
}
