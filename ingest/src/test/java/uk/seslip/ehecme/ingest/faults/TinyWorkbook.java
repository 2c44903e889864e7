package uk.seslip.ehecme.ingest.faults;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a {@link TinyReturn} as a workbook of the standard layout, the same bytes every time. */
public final class TinyWorkbook {

  private static final int FIRST_COVER_ROW = 2;
  private static final int HEADER_ROW = 3;
  private static final LocalDateTime STAMP = LocalDateTime.of(2026, 1, 1, 0, 0);
  private static final List<String> ITEM_HEADINGS =
      List.of(
          "Item id",
          "Measure",
          "Period",
          "Breakdown",
          "Category",
          "Value",
          "Same term last year",
          "Note");

  private TinyWorkbook() {}

  /** Writes a return. */
  public static void write(Path file, TinyReturn tiny) {
    write(file, tiny, workbook -> {});
  }

  /** Writes a return after something was done to its workbook. */
  public static void write(Path file, TinyReturn tiny, Consumer<Workbook> change) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      fill(workbook, tiny);
      change.accept(workbook);
      Optional<Date> day = Optional.of(new Date(0));
      workbook.getProperties().getCoreProperties().setCreated(day);
      workbook.getProperties().getCoreProperties().setModified(day);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      Files.write(file, stamped(bytes.toByteArray()));
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot write " + file, failed);
    }
  }

  private static void fill(Workbook workbook, TinyReturn tiny) {
    Sheet cover = workbook.createSheet("Cover");
    cover.createRow(0).createCell(0).setCellValue("EHE and CME termly return");
    int line = FIRST_COVER_ROW;
    for (Map.Entry<String, String> entry : tiny.cover().entrySet()) {
      write(cover.createRow(line++), List.of(entry.getKey(), entry.getValue()));
    }
    for (String family : List.of("EHE", "CME")) {
      TinyReturn own = tiny.only(family);
      if (!own.rows().isEmpty()) {
        fill(workbook.createSheet(family), own.rows());
      }
    }
    if (!tiny.answers().isEmpty()) {
      fillAnswers(workbook.createSheet("Practice"), tiny.answers());
    }
  }

  private static void fill(Sheet sheet, List<TinyReturn.Row> rows) {
    sheet.createRow(0).createCell(0).setCellValue(sheet.getSheetName());
    write(sheet.createRow(HEADER_ROW), ITEM_HEADINGS);
    int line = HEADER_ROW + 1;
    for (TinyReturn.Row row : rows) {
      List<String> cells =
          List.of(row.item(), "", row.period(), "", "", row.value(), "", row.note());
      write(sheet.createRow(line++), cells);
    }
  }

  private static void fillAnswers(Sheet sheet, Map<String, String> answers) {
    sheet.createRow(0).createCell(0).setCellValue("Practice");
    write(sheet.createRow(HEADER_ROW), List.of("Question id", "Question", "Answer", "Comment"));
    int line = HEADER_ROW + 1;
    for (Map.Entry<String, String> answer : answers.entrySet()) {
      write(sheet.createRow(line++), List.of(answer.getKey(), "", answer.getValue(), ""));
    }
  }

  private static void write(Row row, List<String> texts) {
    for (int column = 0; column < texts.size(); column++) {
      String text = texts.get(column);
      if (text.startsWith("=")) {
        row.createCell(column).setCellFormula(text.substring(1));
      } else if (text.matches("-?\\d+(\\.\\d+)?")) {
        row.createCell(column).setCellValue(Double.parseDouble(text));
      } else if (!text.isEmpty()) {
        row.createCell(column).setCellValue(text);
      }
    }
  }

  /** The same archive with one fixed time on every entry. */
  private static byte[] stamped(byte[] archive) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(STAMP);
        out.putNextEntry(copy);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
