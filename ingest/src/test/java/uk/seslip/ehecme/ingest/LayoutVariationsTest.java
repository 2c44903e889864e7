package uk.seslip.ehecme.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.ingest.TestDefinitions.AS_OF;
import static uk.seslip.ehecme.ingest.TestDefinitions.REAL;
import static uk.seslip.ehecme.ingest.TestDefinitions.TERM;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.seslip.ehecme.ingest.faults.TinyCsv;
import uk.seslip.ehecme.ingest.faults.TinyReturn;
import uk.seslip.ehecme.ingest.faults.TinyWorkbook;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.Severity;

/** What people do to a form without changing what it says. */
class LayoutVariationsTest {

  private static final TinyReturn SOUND = TinyReturn.sound();

  @TempDir private Path folder;

  @Test
  void rowsAboveTheHeaderDoNotMatter() {
    assertSaysTheSame(
        workbook -> {
          Sheet sheet = workbook.getSheet("EHE");
          sheet.shiftRows(0, sheet.getLastRowNum(), 6);
          sheet.createRow(0).createCell(0).setCellValue("as at 02/10/2026");
        });
  }

  @Test
  void theOrderOfTheColumnsDoesNotMatter() {
    assertSaysTheSame(workbook -> workbook.getSheet("EHE").forEach(row -> swap(row, 0, 5)));
  }

  @Test
  void blankRowsAndFootnotesAndATotalOfNothingDoNotMatter() {
    assertSaysTheSame(
        workbook -> {
          Sheet sheet = workbook.getSheet("CME");
          sheet.shiftRows(6, sheet.getLastRowNum(), 2);
          sheet.createRow(sheet.getLastRowNum() + 2).createCell(7).setCellValue("* see note");
        });
  }

  @Test
  void numbersTypedAsTextAndHeadingsInAnyCaseAreTheSame() {
    assertSaysTheSame(
        workbook -> {
          workbook.getSheet("EHE").getRow(3).getCell(0).setCellValue("ITEM ID ");
          workbook.getSheet("EHE").getRow(4).getCell(5).setCellValue("\u00A0400 ");
          workbook.getSheet("EHE").getRow(8).getCell(5).setCellValue("600.00");
        });
  }

  @Test
  void aGuidanceSheetAndTheNamesOfSheetsDoNotMatter() {
    assertSaysTheSame(
        workbook -> {
          workbook.createSheet("Guidance").createRow(0).createCell(0).setCellValue("Read this");
          workbook.setSheetName(workbook.getSheetIndex("EHE"), "Home education");
          workbook.setSheetOrder("CME", 0);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t", "|"})
  void anotherSeparatorInATextSaysTheSame(String separator) {
    assertSaysTheSame(text -> text.replace(",", separator), StandardCharsets.UTF_8);
  }

  @Test
  void aTextSavedByAnOlderProgramSaysTheSame() {
    assertSaysTheSame(text -> "\uFEFF" + text.replace("\n", "\r\n"), StandardCharsets.UTF_8);
    assertSaysTheSame(text -> "\uFEFF" + text, StandardCharsets.UTF_16LE);
  }

  @Test
  void theOrderOfTheColumnsOfATextDoesNotMatter() {
    assertSaysTheSame(LayoutVariationsTest::reversed, StandardCharsets.UTF_8);
  }

  private void assertSaysTheSame(Consumer<Workbook> change) {
    TinyWorkbook.write(folder.resolve("medway.xlsx"), SOUND, change);
    assertThat(read()).containsExactlyInAnyOrderElementsOf(expected());
  }

  private void assertSaysTheSame(UnaryOperator<String> change, Charset charset) {
    TinyCsv.write(folder.resolve("medway.csv"), SOUND, change, charset);
    assertThat(read()).containsExactlyInAnyOrderElementsOf(expected());
  }

  private List<String> read() {
    IngestResult result = Ingest.run(REAL, folder, TERM, AS_OF);
    assertThat(result.findings()).allMatch(f -> f.type().severity() == Severity.NOTE);
    return says(result);
  }

  private List<String> expected() {
    Path other = folder.resolve("expected");
    assertThat(other.toFile().exists() || other.toFile().mkdir()).isTrue();
    TinyCsv.write(other.resolve("medway.csv"), SOUND);
    return says(Ingest.run(REAL, other, TERM, AS_OF));
  }

  private static List<String> says(IngestResult result) {
    return result.submissions().stream()
        .flatMap(s -> s.observations().stream())
        .map(LayoutVariationsTest::says)
        .toList();
  }

  private static String says(Observation o) {
    return String.join(
        " ", o.measure(), o.breakdown().toString(), o.period().label(), o.value().toString());
  }

  private static void swap(Row row, int left, int right) {
    String from = text(row.getCell(left));
    String to = text(row.getCell(right));
    row.createCell(left).setCellValue(to);
    row.createCell(right).setCellValue(from);
  }

  private static String text(Cell cell) {
    if (cell == null) {
      return "";
    }
    return cell.getCellType() == CellType.NUMERIC
        ? Integer.toString((int) cell.getNumericCellValue())
        : cell.getStringCellValue();
  }

  private static String reversed(String text) {
    Stream<String> lines =
        text.lines()
            .map(
                line -> {
                  List<String> cells = new ArrayList<>(Arrays.asList(line.split(",", -1)));
                  Collections.reverse(cells);
                  return String.join(",", cells);
                });
    return String.join("\n", lines.toList()) + "\n";
  }
}
