package uk.seslip.ehecme.report.restricted;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as CSV: UTF-8 without a byte-order mark, LF line ends. */
final class CsvFile {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private CsvFile() {}

  /**
   * Writes a header and its rows.
   *
   * @throws IOException when the file cannot be written
   */
  static void write(Path file, String header, List<List<String>> rows) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      print(writer, header, rows);
    }
  }

  /**
   * Writes a header and its rows to a writer that stays open.
   *
   * @throws IOException when the writer fails
   */
  static void print(Writer writer, String header, List<List<String>> rows) throws IOException {
    CSVPrinter printer = new CSVPrinter(writer, FORMAT);
    printer.printRecord((Object[]) header.split(","));
    for (List<String> row : rows) {
      printer.printRecord(row);
    }
    printer.flush();
  }
}
