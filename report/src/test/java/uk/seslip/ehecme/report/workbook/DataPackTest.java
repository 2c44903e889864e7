package uk.seslip.ehecme.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.report.Datasets;

/**
 * The Government Analysis Function's checklist for spreadsheets, as far as a machine can hold it.
 */
class DataPackTest {

  @TempDir static Path folder;
  private static XSSFWorkbook pack;

  @BeforeAll
  static void write() throws IOException {
    Path file = DataPack.write(Datasets.partner(), folder);
    pack = new XSSFWorkbook(file.toString());
  }

  @AfterAll
  static void close() throws IOException {
    pack.close();
  }

  @Test
  void itOpensWithCoverContentsAndNotes() {
    assertThat(names()).startsWith("Cover", "Contents", "Notes", "Caveats").doesNotHaveDuplicates();
  }

  @Test
  void itSaysItsTitleAndLanguage() {
    var properties = pack.getProperties().getCoreProperties();

    assertThat(properties.getTitle()).contains("South East", "Autumn 2026/27");
    assertThat(properties.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
  }

  @Test
  void theContentsLeadToEverySheetAfterThem() {
    List<String> targets = new ArrayList<>();
    pack.getSheet("Contents").getHyperlinkList().forEach(link -> targets.add(link.getLocation()));

    assertThat(targets)
        .isEqualTo(names().stream().skip(2).map(name -> "'" + name + "'!A1").toList());
  }

  @Test
  void everyTableSheetHoldsOneTableWithANameAndFrozenHeads() {
    Set<String> tables = new HashSet<>();
    for (XSSFSheet sheet : tableSheets()) {
      assertThat(sheet.getTables()).as(sheet.getSheetName()).hasSize(1);
      XSSFTable table = sheet.getTables().get(0);
      assertThat(tables.add(table.getName())).isTrue();
      assertThat(table.getCTTable().isSetAutoFilter()).isTrue();
      assertThat(table.getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
      assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
          .isEqualTo(table.getStartRowIndex() + 1);
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
          .startsWith("This sheet holds one table.");
    }
  }

  @Test
  void theNamesOfATablesColumnsAreItsHeadsAndAllDiffer() {
    for (XSSFSheet sheet : tableSheets()) {
      XSSFTable table = sheet.getTables().get(0);
      List<String> heads = new ArrayList<>();
      sheet.getRow(table.getStartRowIndex()).forEach(cell -> heads.add(cell.getStringCellValue()));
      List<String> columns = new ArrayList<>();
      table.getColumns().forEach(column -> columns.add(column.getName()));

      assertThat(columns).isEqualTo(heads).doesNotHaveDuplicates();
    }
  }

  @Test
  void nothingIsMergedHiddenOrLeftBlankBetween() {
    for (int i = 0; i < pack.getNumberOfSheets(); i++) {
      XSSFSheet sheet = pack.getSheetAt(i);
      assertThat(sheet.getMergedRegions()).as(sheet.getSheetName()).isEmpty();
      assertThat(pack.isSheetHidden(i)).isFalse();
      for (int row = 0; row <= sheet.getLastRowNum(); row++) {
        assertThat(hasWords(sheet.getRow(row)))
            .as("%s, row %d", sheet.getSheetName(), row)
            .isTrue();
      }
    }
  }

  private static boolean hasWords(Row row) {
    for (Cell cell : row) {
      if (!cell.toString().isBlank()) {
        return true;
      }
    }
    return false;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    pack.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  private static List<XSSFSheet> tableSheets() {
    return names().stream().skip(3).map(pack::getSheet).toList();
  }
}
