package uk.seslip.ehecme.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.ingest.faults.TinyCsv;
import uk.seslip.ehecme.ingest.faults.TinyReturn;
import uk.seslip.ehecme.ingest.faults.TinyWorkbook;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.Term;

/** Past terms in a return: only a marked block restates them. */
class RestatementTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
  private static final Term AUTUMN = Term.ofSlug("2026-27-autumn");

  @TempDir private Path folder;

  @Test
  void theRestatedSheetIsForThePeriodsItNames() {
    IngestResult result =
        restating(
            List.of("ehe_census", "Autumn 2025/26", "391"),
            List.of("ehe_census/Sex/Female", "Summer 2025/26", "201"),
            List.of("ehe_starts", "2024/25", "244"));
    assertThat(restated(result))
        .containsExactlyInAnyOrder(
            "ehe_census Autumn 2025/26", "ehe_census Summer 2025/26", "ehe_starts 2024/25");
    assertThat(codes(result)).doesNotContain("wrong_period", "unknown_item");
    assertThat(result.coverage()).anyMatch(line -> line.itemsReported() == 15);
  }

  @Test
  void aPeriodThatIsNotPastOrWasNotAskedIsNotRestated() {
    IngestResult result =
        restating(
            List.of("ehe_census", "Autumn 2026/27", "391"),
            List.of("ehe_census", "", "391"),
            List.of("ehe_starts", "Autumn 2025/26", "244"));
    assertThat(restated(result)).isEmpty();
    assertThat(codes(result)).contains("wrong_period", "unknown_item");
  }

  @Test
  void aMarkedRowOfATextFileRestatesAndAnUnmarkedOneDoesNot() {
    assertThat(restated(csv("yes"))).containsExactly("ehe_census Autumn 2025/26");
    assertThat(codes(csv(""))).contains("wrong_period");
  }

  private IngestResult csv(String mark) {
    Path file = folder.resolve("medway" + mark + ".csv");
    TinyCsv.write(
        file,
        TinyReturn.sound(),
        text ->
            text.replace(",note\n", ",note,restated\n")
                + "ehecme-1,E06000035,Medway,Autumn 2026/27,1,2026-10-20,ehe_census,,"
                + "Autumn 2025/26,,,391,,"
                + mark
                + "\n",
        StandardCharsets.UTF_8);
    return Ingest.check(TestDefinitions.REAL, file, AS_OF);
  }

  @SafeVarargs
  private IngestResult restating(List<String>... rows) {
    TinyWorkbook.write(
        folder.resolve("medway.xlsx"), TinyReturn.sound(), workbook -> fill(workbook, rows));
    return Ingest.run(TestDefinitions.REAL, folder, AUTUMN, AS_OF);
  }

  private static void fill(Workbook workbook, List<String>[] rows) {
    Sheet sheet = workbook.createSheet("Restated");
    write(sheet.createRow(0), List.of("Item id", "Period", "Value"));
    for (int i = 0; i < rows.length; i++) {
      write(sheet.createRow(i + 1), rows[i]);
    }
  }

  private static void write(Row row, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      row.createCell(i).setCellValue(texts.get(i));
    }
  }

  private static List<String> restated(IngestResult result) {
    return result.submissions().stream()
        .flatMap(submission -> submission.observations().stream())
        .filter(o -> TestDefinitions.REAL.register().isRestated(o, AUTUMN))
        .map((Observation o) -> o.measure() + " " + o.period().label())
        .toList();
  }

  private static List<String> codes(IngestResult result) {
    return result.findings().stream().map((Finding f) -> f.type().code()).toList();
  }
}
