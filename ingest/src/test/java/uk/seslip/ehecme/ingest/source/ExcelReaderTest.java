package uk.seslip.ehecme.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelReaderTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"return.xlsx", "return.xls"})
  void numbersAreWrittenPlainlyAndWithoutTheNoiseOfBinaryFractions(String name) {
    Grid grid =
        read(
            name,
            sheet -> {
              Row row = sheet.createRow(0);
              row.createCell(0).setCellValue(12.0);
              row.createCell(1).setCellValue(0.1 + 0.2);
              row.createCell(2).setCellValue(123456789012.0);
              row.createCell(3).setCellValue(-0.0);
            });

    assertThat(grid.rows().get(0)).containsExactly("12", "0.3", "123456789012", "0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"return.xlsx", "return.xls"})
  void datesAreIsoAndPercentagesKeepTheirSign(String name) {
    Grid grid =
        read(
            name,
            sheet -> {
              Row row = sheet.createRow(0);
              row.createCell(0).setCellValue(LocalDate.parse("2024-10-03"));
              row.getCell(0).setCellStyle(style(sheet, "dd/mm/yyyy"));
              row.createCell(1).setCellValue(0.48);
              row.getCell(1).setCellStyle(style(sheet, "0%"));
            });

    assertThat(grid.rows().get(0)).containsExactly("2024-10-03", "48%");
  }

  @Test
  void aDateOfExcelsOtherCalendarIsTheSameDay() {
    Grid grid =
        read(
            "return.xlsx",
            sheet -> {
              ((XSSFWorkbook) sheet.getWorkbook())
                  .getCTWorkbook()
                  .addNewWorkbookPr()
                  .setDate1904(true);
              sheet.createRow(0).createCell(0).setCellValue(LocalDate.parse("2024-10-03"));
              sheet.getRow(0).getCell(0).setCellStyle(style(sheet, "dd/mm/yyyy"));
            });

    assertThat(grid.text(0, 0)).isEqualTo("2024-10-03");
  }

  @ParameterizedTest
  @ValueSource(strings = {"return.xlsx", "return.xls"})
  void anErrorCellKeepsItsError(String name) {
    Grid grid =
        read(
            name,
            sheet ->
                sheet.createRow(0).createCell(0).setCellErrorValue(FormulaError.REF.getCode()));

    assertThat(grid.text(0, 0)).isEqualTo("#REF!");
  }

  @Test
  void aFormulaIsReadByTheValueSavedWithItAndThisIsSaid() {
    SourceDocument document =
        document(
            "return.xlsx",
            sheet -> {
              sheet.createRow(0).createCell(0).setCellValue(4);
              sheet.getRow(0).createCell(1).setCellFormula("A1*2");
              sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
              sheet.getRow(0).getCell(0).setCellValue(5);
            });

    assertThat(document.grids().get(0).text(0, 1)).isEqualTo("8");
    assertThat(document.notes())
        .extracting(SourceNote::kind)
        .containsExactly(SourceNote.Kind.FORMULA_VALUE);
  }

  @Test
  void aLinkToAnotherWorkbookIsNotFollowedAndItsSavedValueIsUsed() {
    SourceDocument document =
        document(
            "return.xlsx",
            sheet -> {
              XSSFWorkbook other = new XSSFWorkbook();
              other.createSheet("Data").createRow(0).createCell(0).setCellValue(7);
              sheet.getWorkbook().linkExternalWorkbook("elsewhere.xlsx", other);
              Cell cell = sheet.createRow(0).createCell(0);
              cell.setCellFormula("'[elsewhere.xlsx]Data'!A1");
              cell.setCellValue(12);
            });

    assertThat(document.grids().get(0).text(0, 0)).isEqualTo("12");
    assertThat(document.notes())
        .extracting(SourceNote::kind)
        .containsExactly(SourceNote.Kind.FORMULA_VALUE);
  }

  @Test
  void aFormulaThatWasNeverCalculatedIsNotZero() {
    SourceDocument document =
        document("return.xlsx", sheet -> sheet.createRow(0).createCell(0).setCellFormula("1+1"));

    assertThat(document.grids().get(0).text(0, 0)).isEmpty();
    assertThat(document.notes())
        .extracting(SourceNote::kind)
        .containsExactly(SourceNote.Kind.FORMULA_WITHOUT_VALUE);
  }

  @Test
  void aMergedHeadingStandsOverAllItsColumnsButAMergedFigureCountsOnce() {
    Grid grid =
        read(
            "return.xlsx",
            sheet -> {
              sheet.createRow(0).createCell(0).setCellValue("Female");
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            });

    assertThat(grid.heading(0, 2)).isEqualTo("Female");
    assertThat(grid.text(0, 2)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"return.xlsx", "return.xls"})
  void commentsAndHiddenRowsAndSheetsAreKnown(String name) {
    SourceDocument document =
        document(
            name,
            sheet -> {
              Row row = sheet.createRow(2);
              row.createCell(1).setCellValue(7);
              row.setZeroHeight(true);
              comment(sheet, 2, 1, "includes pupils on roll");
              sheet.getWorkbook().createSheet("Seen");
              sheet.getWorkbook().setActiveSheet(1);
              sheet.getWorkbook().setSheetHidden(0, true);
            });
    Grid grid = document.grids().get(0);

    assertThat(grid.comments()).containsEntry("B3", "includes pupils on roll");
    assertThat(grid.hiddenRows()).containsExactly(2);
    assertThat(grid.hidden()).isTrue();
    assertThat(document.notes())
        .extracting(SourceNote::kind)
        .containsExactly(SourceNote.Kind.HIDDEN_CELLS, SourceNote.Kind.HIDDEN_SHEET);
  }

  @Test
  void aWorkbookFromPoisStreamingWriterIsReadWithItsLongSizes() throws IOException {
    Path file = folder.resolve("return.xlsx");
    try (SXSSFWorkbook workbook = new SXSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("EHE").createRow(0).createCell(0).setCellValue(12);
      workbook.write(out);
    }

    assertThat(((SourceDocument) SourceReader.read(file)).grids().get(0).text(0, 0))
        .isEqualTo("12");
  }

  private static void comment(Sheet sheet, int row, int column, String text) {
    ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setAddress(row, column);
    comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(text));
  }

  private static CellStyle style(Sheet sheet, String format) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    return style;
  }

  private Grid read(String name, Consumer<Sheet> fill) {
    return document(name, fill).grids().get(0);
  }

  private SourceDocument document(String name, Consumer<Sheet> fill) {
    Path file = folder.resolve(name);
    try (Workbook workbook = name.endsWith("x") ? new XSSFWorkbook() : new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      fill.accept(workbook.createSheet("Sheet 1"));
      workbook.write(out);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
    return (SourceDocument) SourceReader.read(file);
  }
}
