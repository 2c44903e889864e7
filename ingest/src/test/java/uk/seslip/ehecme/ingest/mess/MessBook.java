package uk.seslip.ehecme.ingest.mess;

import com.github.miachm.sods.SpreadSheet;
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
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/**
 * Writes a workbook of rows that are drawn as text, cells apart by bars. A number is written as a
 * number, and as text when an apostrophe stands before it.
 *
 * @param sheets the sheets, in order
 * @param change what is done to the workbook before it is saved
 */
public record MessBook(List<MessSheet> sheets, Consumer<Workbook> change) {

  private static final String NUMBER = "-?\\d+(\\.\\d+)?";

  /** One sheet: its name, and its rows as text. */
  public record MessSheet(String name, List<String> rows) {}

  /** One sheet. */
  public static MessSheet sheet(String name, String... rows) {
    return new MessSheet(name, List.of(rows));
  }

  /** A workbook of sheets. */
  public static MessBook of(MessSheet... sheets) {
    return new MessBook(List.of(sheets), workbook -> {});
  }

  /** The same workbook with something done to it before it is saved. */
  public MessBook then(Consumer<Workbook> more) {
    return new MessBook(sheets, change.andThen(more));
  }

  /** Saves it; the ending of the name says in which format. */
  public void write(Path file) {
    String name = file.getFileName().toString();
    try {
      if (name.endsWith(".ods")) {
        writeOpenDocument(file);
      } else {
        writeExcel(file, name);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void writeExcel(Path file, String name) throws IOException {
    XSSFWorkbookType type = name.endsWith(".xlsm") ? XSSFWorkbookType.XLSM : XSSFWorkbookType.XLSX;
    try (Workbook workbook = name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook(type);
        OutputStream out = Files.newOutputStream(file)) {
      sheets.forEach(sheet -> fill(workbook.createSheet(sheet.name()), sheet.rows()));
      change.accept(workbook);
      workbook.write(out);
    }
  }

  /** Another library writes these, and what is done to a workbook of POI is not done to it. */
  private void writeOpenDocument(Path file) throws IOException {
    SpreadSheet book = new SpreadSheet();
    for (MessSheet drawn : sheets) {
      int width =
          drawn.rows().stream().mapToInt(row -> row.split("\\|", -1).length).max().orElse(1);
      var sheet = new com.github.miachm.sods.Sheet(drawn.name(), drawn.rows().size(), width);
      for (int row = 0; row < drawn.rows().size(); row++) {
        String[] cells = drawn.rows().get(row).split("\\|", -1);
        for (int column = 0; column < cells.length; column++) {
          if (!cells[column].isEmpty()) {
            sheet.getRange(row, column).setValue(value(cells[column]));
          }
        }
      }
      book.appendSheet(sheet);
    }
    book.save(file.toFile());
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
    if (value(text) instanceof Double number) {
      cell.setCellValue(number);
    } else {
      cell.setCellValue((String) value(text));
    }
  }

  private static Object value(String text) {
    if (text.matches(NUMBER)) {
      return Double.valueOf(text);
    }
    return text.startsWith("'") ? text.substring(1) : text;
  }
}
