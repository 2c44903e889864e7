package uk.seslip.ehecme.report.readback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** The rows of the data pack's sheets of figures, as a reader sees their cells. */
final class PackReader {

  private static final int COLUMNS = 15;
  private static final int LAST_HEAD_ROW = 2;

  private static final DataFormatter TEXTS = new DataFormatter(Locale.UK);
  private static final Map<Path, List<List<String>>> READ = new HashMap<>();

  private PackReader() {}

  /** Every row of a figure below a folder with one workbook, which is read once. */
  static synchronized List<List<String>> rows(Path folder) throws IOException {
    if (!READ.containsKey(folder)) {
      READ.put(folder, read(folder));
    }
    return READ.get(folder);
  }

  private static List<List<String>> read(Path folder) throws IOException {
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
    List<List<String>> rows = new ArrayList<>();
    for (Row row : sheet) {
      if (row.getRowNum() > LAST_HEAD_ROW) {
        rows.add(
            IntStream.range(0, COLUMNS).mapToObj(column -> seen(row.getCell(column))).toList());
      }
    }
    return rows;
  }

  private static String seen(Cell cell) {
    return cell.getCellType() == CellType.STRING
        ? cell.getStringCellValue().intern()
        : TEXTS.formatCellValue(cell).intern();
  }
}
