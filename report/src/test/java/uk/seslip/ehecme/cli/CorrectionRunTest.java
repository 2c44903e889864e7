package uk.seslip.ehecme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agreed corrections through the whole batch: of two lines, one fits what was returned. */
class CorrectionRunTest {

  private static final String LINES =
      """
      authority,period,measure,breakdown_topic,breakdown,from,to,reason,agreed_with,date
      E06000035,2025/26,ehe_starts,Total,Total,250,205,Two digits were exchanged,EHE lead officer,2026-11-12
      E06000035,2025/26,cme_any_point,Total,Total,299,310,A list was left out,CME lead officer,2026-11-12
      """;

  @TempDir static Path folder;
  private static SampleRun run;
  private static int exit;

  @BeforeAll
  static void runTheBatchWithCorrections() throws IOException {
    Path root = Path.of(System.getProperty("ehecme.root", ".."));
    Path config = folder.resolve("config");
    copy(root.resolve("config"), config);
    Files.writeString(config.resolve("corrections.csv"), LINES, StandardCharsets.UTF_8);
    Path returns = Files.createDirectory(folder.resolve("returns"));
    Files.copy(
        root.resolve("samples/faults/correction_applied/medway.xlsx"),
        returns.resolve("medway.xlsx"));
    run = new SampleRun(folder.resolve("out"));
    exit = run.run("--config", config.toString(), "--returns", returns.toString());
  }

  @Test
  void theRunListsWhichCorrectionIsInUseAndWhichIsNot() throws IOException {
    assertThat(exit).as(run.said()).isEqualTo(1);
    assertThat(lines("corrections.csv"))
        .filteredOn(line -> line.contains("ehe_starts"))
        .singleElement()
        .asString()
        .endsWith(",250,205,Two digits were exchanged,EHE lead officer,2026-11-12,true");
    assertThat(lines("corrections.csv"))
        .filteredOn(line -> line.contains("cme_any_point"))
        .singleElement()
        .asString()
        .endsWith("2026-11-12,false");
  }

  @Test
  void theFigureInUseIsTheAgreedOneAndTheOutdatedLineChangesNothing() throws IOException {
    assertThat(lines("observations.csv"))
        .anyMatch(line -> line.contains("ehe_starts,Total,Total,205,"))
        .anyMatch(line -> line.contains("cme_any_point,Total,Total,300,"));
  }

  @Test
  void theDataLeadIsToldOfBoth() throws IOException {
    assertThat(lines("findings.csv"))
        .anyMatch(line -> line.startsWith("correction_applied,NOTE,ITEM,AUTHORITY,E06000035,"))
        .anyMatch(line -> line.startsWith("correction_outdated,NOTE,ITEM,REGION,E06000035,"));
  }

  @Test
  void theReceiptOfTheAuthorityTellsWhatIsUsedWhyAndByWhoseAgreement() throws IOException {
    assertThat(text("receipts/E06000035-medway.xlsx"))
        .contains(
            "EHE starts in the year of 2025/26 was returned as 250 and is used as 205: Two digits"
                + " were exchanged; agreed with the EHE lead officer on 12 November 2026.");
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(run.folder().resolve("restricted").resolve(file));
  }

  private static List<String> text(String workbook) throws IOException {
    DataFormatter formatter = new DataFormatter();
    List<String> cells = new ArrayList<>();
    try (InputStream in =
            Files.newInputStream(run.folder().resolve("restricted").resolve(workbook));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      book.forEach(
          sheet ->
              sheet.forEach(
                  row -> row.forEach(cell -> cells.add(formatter.formatCellValue(cell)))));
    }
    return cells;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
