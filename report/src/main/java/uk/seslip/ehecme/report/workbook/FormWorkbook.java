package uk.seslip.ehecme.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook that one person reads or fills in: receipts and requests. The same contents always
 * give the same bytes.
 */
public final class FormWorkbook {

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final FormStyles styles = new FormStyles(workbook);

  /** A workbook without sheets, whose properties say when and what it is. */
  public FormWorkbook(String title, LocalDate day) {
    CoreProperties properties = workbook.getProperties().getCoreProperties();
    Optional<Date> noon = Optional.of(Date.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC)));
    properties.setCreated(noon);
    properties.setModified(noon);
    properties.setCreator("ehecme");
    properties.setTitle(title);
  }

  /**
   * Adds a sheet.
   *
   * @param name its name, at most 31 characters
   * @param widths the width of each column in characters
   */
  public FormSheet add(String name, int... widths) {
    return new FormSheet(workbook.createSheet(name), styles, widths);
  }

  /** Gives the workbook a property that nobody sees and every program keeps. */
  public void mark(String name, String value) {
    workbook.getProperties().getCustomProperties().addProperty(name, value);
  }

  /** Names the cells of a column from a row down to the last one written. */
  void name(String name, FormSheet sheet, int firstRow, int column) {
    AreaReference cells =
        new AreaReference(
            new CellReference(sheet.sheet().getSheetName(), firstRow, column, true, true),
            new CellReference(
                sheet.sheet().getSheetName(), sheet.nextRow() - 1, column, true, true),
            SpreadsheetVersion.EXCEL2007);
    Name range = workbook.createName();
    range.setNameName(name);
    range.setRefersToFormula(cells.formatAsString());
  }

  /**
   * Writes the file.
   *
   * @throws IOException when it cannot be written
   */
  public void save(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (workbook) {
      workbook.setActiveSheet(0);
      workbook.write(bytes);
    }
    Files.write(file, StampedArchive.of(bytes.toByteArray()));
  }
}
