package uk.seslip.ehecme.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook after the Government Analysis Function's guidance on spreadsheets: one named table a
 * sheet, no merged cells, heads frozen and filtered, title and language set, and the same bytes for
 * the same contents.
 */
public final class PlainWorkbook {

  private static final int ROWS_IN_MEMORY = 100;
  private static final int CHARACTER = 256;
  private static final int TEXT_WIDTH = 100;
  private static final int MOST_CHARACTERS = 32_767;

  private final SXSSFWorkbook workbook;
  private final SheetStyles styles;

  /** A workbook without sheets, whose properties say when and what it is. */
  public PlainWorkbook(String title, LocalDate day) {
    XSSFWorkbook inner = new XSSFWorkbook();
    stopTheClock(inner.getProperties().getCoreProperties(), title, day);
    this.workbook = new SXSSFWorkbook(inner, ROWS_IN_MEMORY);
    workbook.setZip64Mode(Zip64Mode.Never);
    this.styles = new SheetStyles(workbook);
  }

  /** Adds a sheet of lines of text, the first of them its title. */
  public void addText(String name, List<String> lines) {
    SXSSFSheet sheet = workbook.createSheet(name);
    sheet.setDisplayGridlines(false);
    sheet.setColumnWidth(0, TEXT_WIDTH * CHARACTER);
    for (int i = 0; i < lines.size(); i++) {
      Cell cell = sheet.createRow(i).createCell(0);
      cell.setCellValue(fitted(lines.get(i)));
      cell.setCellStyle(i == 0 ? styles.title() : styles.text());
    }
  }

  /** Adds a sheet of contents: a title, and below it a line for each sheet, which leads there. */
  public void addContents(String title, Map<String, String> lineOfSheet) {
    List<String> lines = new ArrayList<>(List.of(title));
    lines.addAll(lineOfSheet.values());
    addText(title, lines);
    int row = 1;
    for (String sheet : lineOfSheet.keySet()) {
      Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      link.setAddress("'" + sheet + "'!A1");
      Cell cell = workbook.getSheet(title).getRow(row++).getCell(0);
      cell.setHyperlink(link);
      cell.setCellStyle(styles.link());
    }
  }

  /** Adds a sheet with its table: title, note, heads, rows. */
  public void addTable(SheetTable table) {
    SXSSFSheet sheet = workbook.createSheet(table.name());
    int headRow = writeLead(sheet, table);
    Row heads = sheet.createRow(headRow);
    for (int i = 0; i < table.columns().size(); i++) {
      sheet.setColumnWidth(i, table.columns().get(i).width() * CHARACTER);
      Cell cell = heads.createCell(i);
      cell.setCellValue(table.columns().get(i).head());
      cell.setCellStyle(styles.head());
    }
    int next = headRow + 1;
    for (List<SheetCell> row : table.rows()) {
      write(sheet.createRow(next++), row);
    }
    sheet.createFreezePane(0, headRow + 1);
    if (next > headRow + 1) {
      NamedTable.add(workbook.getXSSFWorkbook().getSheet(table.name()), table, headRow, next - 1);
    }
  }

  /**
   * Writes the file.
   *
   * @throws IOException when it cannot be written
   */
  public void save(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (workbook) {
      workbook.write(bytes);
    }
    Files.write(file, StampedArchive.of(bytes.toByteArray(), ImpliedPositions::of));
  }

  private int writeLead(SXSSFSheet sheet, SheetTable table) {
    Cell title = sheet.createRow(0).createCell(0);
    title.setCellValue(table.title());
    title.setCellStyle(styles.title());
    if (table.note().isEmpty()) {
      return 1;
    }
    sheet.createRow(1).createCell(0).setCellValue(table.note());
    return 2;
  }

  private void write(Row row, List<SheetCell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = row.createCell(i);
      SheetCell value = cells.get(i);
      value
          .number()
          .ifPresentOrElse(
              number -> cell.setCellValue(number.doubleValue()),
              () -> cell.setCellValue(fitted(value.text())));
      cell.setCellStyle(value.number().isPresent() ? styles.number() : styles.text());
    }
  }

  private static String fitted(String text) {
    return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - 1) + "…";
  }

  private static void stopTheClock(CoreProperties properties, String title, LocalDate day) {
    Optional<Date> noon = Optional.of(Date.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC)));
    properties.setCreated(noon);
    properties.setModified(noon);
    properties.setCreator("ehecme");
    properties.setTitle(title);
    properties.getUnderlyingProperties().setLanguageProperty(Optional.of("en-GB"));
  }
}
