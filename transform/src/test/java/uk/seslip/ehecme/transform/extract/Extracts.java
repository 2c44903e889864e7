package uk.seslip.ehecme.transform.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.spark.sql.SparkSession;
import uk.seslip.ehecme.ingest.definition.ExtractDefinitionReader;
import uk.seslip.ehecme.ingest.extract.CountLayout.Counted;
import uk.seslip.ehecme.ingest.extract.ExtractQuestion;
import uk.seslip.ehecme.ingest.extract.RowProblem;
import uk.seslip.ehecme.model.ExtractEvent;
import uk.seslip.ehecme.transform.TestReturns;

/** Small extracts for Medway and autumn 2026/27 (census day 1 October 2026), and their counts. */
final class Extracts {

  static final String HEADINGS = "Child ID,Date of birth,Register,Start date,End date,Sex,Reason";

  private static final Path CONFIG =
      Path.of(System.getProperty("ehecme.root", "..")).resolve("config");

  private Extracts() {}

  static ExtractQuestion question() {
    return new ExtractQuestion(
        TestReturns.DEFINITIONS.region().requireAuthority(TestReturns.MEDWAY),
        TestReturns.DEFINITIONS.findTerm(TestReturns.AUTUMN_2026).orElseThrow(),
        TestReturns.DEFINITIONS.register(),
        ExtractDefinitionReader.read(CONFIG, TestReturns.DEFINITIONS),
        TestReturns.AS_OF);
  }

  static Path file(Path folder, String... rows) {
    return write(folder.resolve("extract.csv"), String.join("\n", rows) + "\n", "UTF-8");
  }

  static Path write(Path file, String text, String charset) {
    try {
      return Files.write(file, text.getBytes(Charset.forName(charset)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ExtractResult count(SparkSession spark, Path... files) {
    return ExtractJob.run(spark, question(), uris(files));
  }

  static ExtractResult count(SparkSession spark, long partBytes, Path... files) {
    return ExtractJob.run(spark, question(), uris(files), partBytes);
  }

  private static List<String> uris(Path... files) {
    return List.of(files).stream().map(file -> "file:" + file.toUri().getPath()).toList();
  }

  /** The counts that are not zero, by what they count. */
  static Map<String, Long> nonZero(ExtractResult result) {
    Map<String, Long> counts = new TreeMap<>();
    for (Counted one : result.counts()) {
      if (one.count() != 0) {
        String what = one.topic().isEmpty() ? "" : " " + one.topic() + " " + one.category();
        counts.put(one.family() + " " + one.event() + what, one.count());
      }
    }
    return counts;
  }

  static long total(ExtractResult result, String family, ExtractEvent event) {
    return result.counts().stream()
        .filter(c -> c.family().equals(family) && c.event() == event && c.topic().isEmpty())
        .mapToLong(Counted::count)
        .sum();
  }

  /** The rows that have a problem. */
  static List<Long> rows(ExtractResult result, RowProblem problem) {
    return result.problems().stream()
        .filter(one -> one.problem() == problem)
        .flatMap(one -> one.first().stream())
        .map(ExtractResult.RowPlace::row)
        .toList();
  }

  /** The cells of a CSV text as a workbook. */
  static Path workbook(Path file, String text) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        CSVParser rows = CSVParser.parse(text, CSVFormat.DEFAULT);
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = book.createSheet("Extract");
      for (CSVRecord record : rows) {
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < record.size(); i++) {
          row.createCell(i).setCellValue(record.get(i));
        }
      }
      book.write(out);
    }
    return file;
  }
}
