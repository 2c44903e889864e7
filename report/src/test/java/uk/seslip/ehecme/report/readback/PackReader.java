package uk.seslip.ehecme.report.readback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** The rows of the data pack's sheets of figures, as a reader sees their cells. */
final class PackReader {

  private static final int COLUMNS = 15;
  private static final int LAST_HEAD_ROW = 2;

  private PackReader() {}

  /** Every row of a figure below a folder with one workbook. */
  static List<List<String>> rows(Path folder) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      Path pack = files.filter(f -> f.toString().endsWith(".xlsx")).findFirst().orElseThrow();
      try (Workbook book = WorkbookFactory.create(pack.toFile(), null, true)) {
        for (Sheet sheet : book) {
          if (sheet.getSheetName().matches(".* by (term|year)")) {
            rows.addAll(rows(sheet));
          }
        }
      }
    }
    return rows;
  }

  private static List<List<String>> rows(Sheet sheet) {
    DataFormatter texts = new DataFormatter(Locale.UK);
    List<List<String>> rows = new ArrayList<>();
    for (Row row : sheet) {
      if (row.getRowNum() > LAST_HEAD_ROW) {
        rows.add(
            IntStream.range(0, COLUMNS)
                .mapToObj(column -> texts.formatCellValue(row.getCell(column)))
                .toList());
      }
    }
    return rows;
  }
}
