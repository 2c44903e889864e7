package uk.seslip.ehecme.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

  private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");
  private static final Instant EVENING = Instant.parse("2026-11-20T18:00:00Z");
  private static final String KENT = "E10000016-kent";

  @TempDir private static Path out;

  @BeforeAll
  static void writeOnce() {
    Report.write(SampleRestricted.result(Datasets.partner()), out.resolve("term"), MORNING);
  }

  @Test
  void bothTreesOfTheContractAreThere() {
    assertThat(
            List.of(
                "publish/partner/index.html",
                "publish/partner/authorities/" + KENT + ".html",
                "publish/partner/measures/ehe_census.html",
                "publish/partner/downloads.html",
                "publish/partner/data",
                "publish/partner/pdf/region-2026-27-autumn.pdf",
                "restricted/send/" + KENT + "/" + KENT + "-2026-27-autumn.pdf",
                "restricted/observations.csv",
                "restricted/findings.csv",
                "restricted/changes.csv",
                "restricted/checks.csv",
                "restricted/corrections.csv",
                "restricted/coverage.csv",
                "restricted/given-away-by-dfe.csv",
                "restricted/manifest.json",
                "restricted/receipts/" + KENT + ".xlsx",
                "restricted/send/" + KENT + "/receipt-" + KENT + ".xlsx"))
        .allSatisfy(path -> assertThat(out.resolve("term").resolve(path)).exists());
    assertThat(out).isDirectoryNotContaining("glob:**/.*writing");
  }

  @Test
  void aSecondRunIsTheSameToTheByteButForTheTimeInTheManifest(@TempDir Path again)
      throws IOException {
    Report.write(SampleRestricted.result(Datasets.partner()), again.resolve("term"), EVENING);

    Map<String, byte[]> first = files(out.resolve("term"));
    Map<String, byte[]> second = files(again.resolve("term"));
    assertThat(second.keySet()).isEqualTo(first.keySet());
    assertThat(first.keySet().stream().filter(p -> !Arrays.equals(first.get(p), second.get(p))))
        .containsExactly("restricted/manifest.json");
    assertThat(text(first, "restricted/manifest.json").replace(MORNING.toString(), "T"))
        .isEqualTo(text(second, "restricted/manifest.json").replace(EVENING.toString(), "T"));
  }

  @Test
  void anotherTierAndOtherCommandsFilesStayWhereTheyAre(@TempDir Path folder) throws IOException {
    Path term = folder.resolve("term");
    Path request = term.resolve("restricted/request/kent.xlsx");
    Files.createDirectories(request.getParent());
    Files.writeString(request, "kept", StandardCharsets.UTF_8);
    Report.write(SampleRestricted.result(Datasets.publicTier()), term, MORNING);
    Report.write(SampleRestricted.result(Datasets.partner()), term, MORNING);

    assertThat(term.resolve("publish/public/index.html")).exists();
    assertThat(term.resolve("publish/partner/index.html")).exists();
    assertThat(request).exists();
  }

  @Test
  void observationsKeepNumbersSymbolsAndWhatWasWrittenApart() throws IOException {
    assertThat(Files.readAllLines(out.resolve("term/restricted/observations.csv")))
        .containsExactly(
            "time_period,time_identifier,new_la_code,la_name,measure,breakdown_topic,breakdown,"
                + "value,symbol,source_file,source_sheet,source_cell,submission,received",
            "202627,Autumn term,E10000016,Kent,ehe_census,Total,Total,98765,,kent.xlsx,EHE,F5,"
                + "E10000016/2026-27-autumn/1,2026-10-28",
            "202627,Autumn term,E10000016,Kent,cme_census,Total,Total,,raw:<5,kent.xlsx,EHE,F6,"
                + "E10000016/2026-27-autumn/1,2026-10-28",
            "202627,Autumn"
                + " term,E10000016,Kent,permanent_exclusions,Total,Total,,c,kent.xlsx,EHE,F7,"
                + "E10000016/2026-27-autumn/1,2026-10-28");
  }

  @Test
  void findingsSayWhereWhoActsAndHow() throws IOException {
    assertThat(Files.readAllLines(out.resolve("term/restricted/findings.csv")))
        .hasSize(4)
        .contains(
            "total_not_sum_of_parts,ERROR,ITEM,AUTHORITY,E10000016,2026-27-autumn,kent.xlsx,EHE,F5,"
                + "12,13,\"The parts, with a comma and \"\"quotes\"\", do not add up.\",Fix it.");
  }

  @Test
  void coverageHasALineForEachAuthority() throws IOException {
    assertThat(Files.readAllLines(out.resolve("term/restricted/coverage.csv")))
        .hasSize(20)
        .contains("E06000046,Isle of Wight,2026-27-autumn,not-received,false,false,0,90,0,0,0");
  }

  @Test
  void aReceiptHoldsWhatToCorrectToConfirmAndEverythingRead() throws IOException {
    Path file = out.resolve("term/restricted/receipts/" + KENT + ".xlsx");
    try (InputStream bytes = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
      assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
          .containsExactly(
              "Start here", "Correct", "Confirm", "Changed since last time", "Everything", "Notes");
      assertThat(textOf(workbook)).contains("kent.xlsx", "Fix it.", "98765", "<5");
    }
  }

  @Test
  void nothingExactIsInThePublishedTree() throws IOException {
    files(out.resolve("term/publish"))
        .forEach(
            (path, bytes) ->
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain(SampleRestricted.EXACT, "98,765", "raw:"));
  }

  private static String textOf(XSSFWorkbook workbook) {
    StringBuilder text = new StringBuilder();
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    workbook.forEach(
        sheet ->
            sheet.forEach(
                row ->
                    row.forEach(cell -> text.append(formatter.formatCellValue(cell)).append(' '))));
    return text.toString().replace(",", "");
  }

  private static String text(Map<String, byte[]> files, String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
