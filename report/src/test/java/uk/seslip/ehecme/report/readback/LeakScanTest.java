package uk.seslip.ehecme.report.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.cli.SampleRun;

/** No number of any published file gives back a count that is withheld or rounded. */
class LeakScanTest {

  @TempDir static Path copies;
  private static Path tree;
  private static PublishedData data;
  private static Map<String, String> measures;
  private static Leaks leaks;

  @BeforeAll
  static void readTheTree() throws Exception {
    tree = SampleRun.sharedTree();
    data = PublishedData.read(tree);
    measures = MeasureLabels.read();
    leaks = new Leaks(data, exact());
  }

  private static Map<FigureKey, Integer> exact() throws Exception {
    Map<FigureKey, Integer> exact = new HashMap<>();
    for (CSVRecord row : PublishedData.rows(tree.resolve("../../restricted/observations.csv"))) {
      if (row.get("value").matches("\\d+")) {
        exact.put(
            new FigureKey(
                row.get("la_name"),
                row.get("measure"),
                PublishedData.period(row),
                row.get("breakdown_topic"),
                row.get("breakdown")),
            Integer.valueOf(row.get("value")));
      }
    }
    return exact;
  }

  @Test
  void noCsvGivesACountBack() throws Exception {
    List<Printed> printed = new ArrayList<>();
    for (Path file : files(".csv")) {
      printed.addAll(TableScan.csv(file));
    }
    assertThat(printed).hasSizeGreaterThan(20_000);
    assertThat(found(printed)).isEmpty();
  }

  @Test
  void noSheetOfTheWorkbookGivesACountBack() throws Exception {
    List<Printed> printed = TableScan.workbook(tree.resolve("data"), measures);
    assertThat(printed).hasSizeGreaterThan(20_000);
    assertThat(found(printed)).isEmpty();
  }

  @Test
  void noPageGivesACountBack() throws Exception {
    PageScan scan = new PageScan(data, measures);
    List<Printed> printed = new ArrayList<>();
    for (Path file : files(".html")) {
      printed.addAll(scan.page(file, Files.readString(file)));
    }
    assertThat(printed).hasSizeGreaterThan(5_000);
    assertThat(found(printed)).isEmpty();
  }

  @Test
  void noPdfGivesACountBack() throws Exception {
    PageScan scan = new PageScan(data, measures);
    List<Printed> printed = new ArrayList<>();
    for (Path file : files(".pdf")) {
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        for (String line : new PDFTextStripper().getText(document).lines().toList()) {
          printed.addAll(scan.text(file.getFileName().toString(), "", line));
        }
      }
    }
    assertThat(printed).hasSizeGreaterThan(500);
    assertThat(found(printed)).isEmpty();
  }

  @Test
  void anExactCountOrItsRateInACsvIsFound() throws Exception {
    String csv = Files.readString(tree.resolve("data/cme_census.csv"));
    Path copy = copies.resolve("cme_census.csv");
    String total = ",Bracknell Forest,Total,Total,10,c,0.1";
    assertThat(csv.contains(total)).isTrue();
    for (String planted : List.of("13,c,0.1", "10,c,0.07")) {
      String leaking = csv.replace(total, ",Bracknell Forest,Total,Total," + planted);
      Files.writeString(copy, leaking, StandardCharsets.UTF_8);
      assertThat(found(TableScan.csv(copy))).as(planted).isNotEmpty();
    }
  }

  @Test
  void aWithheldCountPlantedInATableOfAPageIsFound() throws Exception {
    Path file = tree.resolve("authorities/E06000045-southampton.html");
    String page = Files.readString(file);
    PageScan scan = new PageScan(data, measures);
    String leaking = page.replaceFirst("(<td[^>]*>)(?:<[^>]+>)*(low|c)\\b.*?</td>", "$110</td>");
    assertThat(leaking).isNotEqualTo(page);
    assertThat(found(scan.page(file, page))).isEmpty();
    assertThat(found(scan.page(file, leaking))).isNotEmpty();
  }

  @Test
  void aSmallCountOrATellingRateInASentenceIsFound() {
    PageScan scan = new PageScan(data, measures);
    assertThat(found(scan.text("page", "Slough", "Looked after: 3, a year before 10"))).hasSize(1);
    String rate = "Isle of Wight recorded 11 per 10,000 (95% range 7 to 17)";
    assertThat(found(scan.text("page", "", rate))).hasSize(1);
  }

  private static List<String> found(List<Printed> printed) {
    return printed.stream().flatMap(p -> leaks.findIn(p).stream()).toList();
  }

  private static List<Path> files(String ending) throws Exception {
    try (Stream<Path> files = Files.walk(tree)) {
      return files
          .filter(f -> f.toString().endsWith(ending))
          .filter(f -> !f.toString().endsWith(".meta.csv"))
          .filter(f -> !f.toString().endsWith("caveats.csv"))
          .sorted()
          .toList();
    }
  }
}
