package uk.seslip.ehecme.report.restricted;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.report.restricted.StoredTermSample.DAY;
import static uk.seslip.ehecme.report.restricted.StoredTermSample.KENT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.ingest.Ingest;
import uk.seslip.ehecme.report.restricted.DfeReturns.Written;

class DfeReturnsTest {

  private static final String AUTUMN_2025 = "2025-26-autumn";
  private static final String NAME = "E10000016-kent";

  @TempDir Path folder;

  @Test
  void everySheetAndEveryRowSaysThatItIsRestricted() throws IOException {
    write(new StoredTermSample(AUTUMN_2025).total(KENT, "cme_census", 1337));

    try (Workbook pack = WorkbookFactory.create(folder.resolve(NAME + ".xlsx").toFile())) {
      assertThat(pack.getNumberOfSheets()).isEqualTo(7);
      assertThat(pack).allSatisfy(sheet -> assertThat(text(sheet)).contains("Restricted"));
    }
    List<String> rows = Files.readAllLines(folder.resolve(NAME + ".csv"));
    assertThat(rows.subList(1, rows.size()))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).startsWith("RESTRICTED"));
  }

  @Test
  void theFrontSaysWhatThePackIsAndIsNot() throws IOException {
    write(
        new StoredTermSample(AUTUMN_2025)
            .total(KENT, "cme_census", 1337)
            .finding("unknown_share_high"));

    try (Workbook pack = WorkbookFactory.create(folder.resolve(NAME + ".xlsx").toFile())) {
      assertThat(text(pack.getSheetAt(0)))
          .contains("COLLECT remains the place of submission")
          .contains("reconstructed")
          .contains("proposed checks")
          .contains("Thursday 2 October 2025, 18 days ago.")
          .contains("Friday 31 October 2025, in 11 days.")
          .contains("Open queries", "The figure is worth a question.");
    }
  }

  @Test
  void aValueStandsWithTheCellItCameFromAndTheAnswersAsNotes() throws IOException {
    write(
        new StoredTermSample(AUTUMN_2025)
            .total(KENT, "cme_census", 1337)
            .answered("unknown_share_high", "The school sent no reasons."));

    assertThat(Files.readString(folder.resolve(NAME + ".csv")))
        .containsPattern(
            "cme_census_date,CME on census day,1337,,kent.xlsx,CME,F5,.*The school sent no"
                + " reasons.");
  }

  @Test
  void anUnresolvedErrorBlocksThePackAndTakesTheOldOneAway() {
    write(new StoredTermSample(AUTUMN_2025).total(KENT, "cme_census", 1337));
    assertThat(folder.resolve(NAME + ".xlsx")).exists();

    Written blocked =
        write(
            new StoredTermSample(AUTUMN_2025)
                .total(KENT, "cme_census", 1337)
                .finding("total_not_sum_of_parts"));

    assertThat(blocked.blocked())
        .hasValue(
            "1 error is still open: CME on census day (total_not_sum_of_parts) (correct the return"
                + " and run 'ehecme run')");
    assertThat(blocked.asksSomething()).isTrue();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void withoutAReturnThereIsNoPack() {
    assertThat(write(new StoredTermSample(AUTUMN_2025)).blocked())
        .hasValueSatisfying(why -> assertThat(why).startsWith("no return of Autumn 2025/26"));
  }

  private Written write(StoredTermSample sample) {
    return new DfeReturns(
            sample.build(), sample.dates(), DAY, Ingest.checkTypes(StoredTermSample.DEFINITIONS))
        .write(List.of(KENT), folder)
        .get(0);
  }

  private static String text(Sheet sheet) {
    StringBuilder text = new StringBuilder();
    DataFormatter formatter = new DataFormatter();
    sheet.forEach(
        row -> row.forEach(cell -> text.append(formatter.formatCellValue(cell)).append('\n')));
    return text.toString();
  }
}
