package uk.seslip.ehecme.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads Excel workbooks, old and new. Macros never run, links are never followed, formulas are
 * never calculated.
 */
final class ExcelReader {

  private static final String MACROS = "_VBA_PROJECT_CUR";

  private ExcelReader() {}

  /** Opens one workbook. */
  @FunctionalInterface
  private interface Opener {
    Workbook open() throws IOException, OpenXML4JException, UnreadableException;
  }

  /** Reads an {@code .xlsx} or {@code .xlsm} that {@link ArchiveScan} has let through. */
  static SourceDocument readArchive(FileContent content) throws UnreadableException {
    return read(
        content,
        () -> new XSSFWorkbook(OPCPackage.open(new ByteArrayInputStream(content.bytes()))));
  }

  /**
   * Reads an {@code .xls}, and refuses a workbook under a password, which is stored the same way.
   */
  static SourceDocument readBinary(FileContent content) throws UnreadableException {
    return read(content, () -> openBinary(content));
  }

  private static Workbook openBinary(FileContent content) throws IOException, UnreadableException {
    POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content.bytes()));
    if (files.getRoot().hasEntry("EncryptedPackage")) {
      throw passwordProtected();
    }
    return new HSSFWorkbook(files);
  }

  /** Whether programs lie in the file beside its sheets; those of an archive are seen before. */
  private static boolean hasMacros(Workbook workbook) {
    return workbook instanceof HSSFWorkbook old
        && old.getDirectory() != null
        && old.getDirectory().hasEntry(MACROS);
  }

  private static SourceDocument read(FileContent content, Opener opener)
      throws UnreadableException {
    try (Workbook workbook = opener.open()) {
      return read(content, workbook);
    } catch (EncryptedDocumentException encrypted) {
      throw passwordProtected();
    } catch (OldExcelFormatException old) {
      throw new UnreadableException("it is from Excel 95 or before", "save it as .xlsx");
    } catch (IOException | OpenXML4JException | RuntimeException damaged) {
      throw new UnreadableException(
          "it is damaged or only part of it arrived",
          "open it in Excel, save it and send it again");
    }
  }

  private static SourceDocument read(FileContent content, Workbook workbook)
      throws UnreadableException {
    ReadLimits.check(workbook.getNumberOfSheets(), ReadLimits.SHEETS, "sheets");
    List<Grid> grids = new ArrayList<>();
    List<SourceNote> notes = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
      SheetReader sheet = new SheetReader(content.meta().name(), workbook.getSheetAt(i), hidden);
      grids.add(sheet.read());
      notes.addAll(sheet.notes());
    }
    if (hasMacros(workbook)) {
      notes.add(SourceNote.macros(content.meta().name()));
    }
    return new SourceDocument(content.meta(), grids, notes);
  }

  private static UnreadableException passwordProtected() {
    return new UnreadableException(
        "it is protected by a password", "save it without one and send it again");
  }
}
