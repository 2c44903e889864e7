package uk.seslip.ehecme.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.report.Datasets;
import uk.seslip.ehecme.report.view.AuthorityView;
import uk.seslip.ehecme.report.view.BreakdownRow;
import uk.seslip.ehecme.report.view.BreakdownSpec;
import uk.seslip.ehecme.report.view.ChartSpec;
import uk.seslip.ehecme.report.view.ComparisonRow;
import uk.seslip.ehecme.report.view.ComparisonSpec;
import uk.seslip.ehecme.report.view.Views;
import uk.seslip.ehecme.transform.PublishedDataset;

class PdfWriterTest {

  private static final PublishedDataset DATASET = Datasets.partner();

  @TempDir private static Path folder;
  private static Views views;
  private static List<Path> files;

  @BeforeAll
  static void writeEveryPdfOnce() throws Exception {
    PdfWriter.warmUp();
    views = new Views(DATASET);
    files = new ArrayList<>();
    for (Callable<Path> document : writer(folder).documents(views)) {
      files.add(document.call());
    }
  }

  @Test
  void thereIsOneForTheRegionAndOneForEachAuthority() {
    List<String> names = files.stream().map(file -> file.getFileName().toString()).toList();

    assertThat(names)
        .hasSize(20)
        .startsWith("region-2026-27-autumn.pdf")
        .contains("E10000016-kent-2026-27-autumn.pdf");
  }

  @Test
  void everyPdfConformsToPdfUa() {
    assertThat(files).allSatisfy(file -> assertThat(VeraPdf.failures(file)).isEmpty());
  }

  @Test
  void aPdfWithoutTagsIsFoundOut(@TempDir Path other) throws IOException {
    Path untagged = other.resolve("untagged.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(untagged.toFile());
    }

    assertThat(VeraPdf.failures(untagged)).isNotEmpty();
  }

  @Test
  void noOtherAuthoritysWithheldFigureIsPrinted() throws IOException {
    AuthorityView kent = view("Kent");
    String text = String.join("\n", pages(file(kent)));

    assertThat(text).contains("Isle of Wight x x x No rate");
  }

  @Test
  void theSameDatasetGivesTheSameBytes(@TempDir Path other) {
    AuthorityView kent = view("Kent");

    Path again = writer(other).authority(kent);

    assertThat(again).hasSameBinaryContentAs(folder.resolve(again.getFileName()));
  }

  @Test
  void anAuthoritysDocumentHasFourToEightPagesThatNameItItsCodeTheTermAndTheTier()
      throws IOException {
    for (AuthorityView view : views.authorities()) {
      String place = view.label().place();
      assertThat(pages(file(view)))
          .as(place)
          .hasSizeBetween(4, 8)
          .allSatisfy(
              page ->
                  assertThat(page)
                      .contains(place, view.label().code(), "Autumn 2026/27", "Partner edition"));
    }
  }

  @Test
  void titleLanguageAndOutlineAreSet() throws IOException {
    try (PDDocument document = Loader.loadPDF(file(view("Kent")).toFile())) {
      assertThat(document.getDocumentInformation().getTitle())
          .startsWith("Kent (E10000016): elective home education");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      List<PDOutlineItem> outline =
          StreamSupport.stream(
                  document.getDocumentCatalog().getDocumentOutline().children().spliterator(),
                  false)
              .toList();
      assertThat(outline)
          .extracting(PDOutlineItem::getTitle)
          .startsWith("Summary", "EHE on census day", "CME on census day")
          .endsWith("Key to the symbols and shapes");
      for (PDOutlineItem item : outline) {
        assertThat(item.findDestinationPage(document)).as(item.getTitle()).isNotNull();
      }
    }
  }

  @Test
  void eachPictureSaysWhatThereIsToSeeAndNotOnlyItsTitle() throws IOException {
    AuthorityView kent = view("Kent");
    List<ChartSpec> charts = new AuthoritySheet(kent, DATASET.term()).charts();

    List<String> alternatives = alternatives(file(kent));

    assertThat(alternatives)
        .containsExactlyElementsOf(charts.stream().map(ChartSpec::description).toList())
        .doesNotContainAnyElementsOf(charts.stream().map(ChartSpec::title).toList());
  }

  @Test
  void eachMarkLiesOnTheRowOfItsCategory() {
    for (AuthorityView view : views.authorities()) {
      for (ChartSpec chart : new AuthoritySheet(view, DATASET.term()).charts()) {
        if (chart instanceof BreakdownSpec bars) {
          assertThat(bars.rows()).extracting(BreakdownRow::category).isEqualTo(heads(bars));
        }
        if (chart instanceof ComparisonSpec dots) {
          assertThat(dots.rows()).extracting(ComparisonRow::name).isEqualTo(heads(dots));
        }
      }
    }
  }

  @Test
  void headingsComeInTheOrderOfReading() throws IOException {
    List<String> tags = tags(file(view("Kent")));

    assertThat(tags).contains("H1", "H2", "Table", "TH", "Figure", "L");
    assertThat(tags.indexOf("H1")).isLessThan(tags.indexOf("H2"));
    assertThat(tags.stream().filter("H1"::equals)).hasSize(1);
  }

  private static List<String> heads(ChartSpec chart) {
    return chart.table().rows().stream().map(row -> row.head().text()).toList();
  }

  private static PdfWriter writer(Path place) {
    return new PdfWriter(DATASET.term(), DATASET.asOf(), place);
  }

  private static AuthorityView view(String place) {
    return views.authorities().stream()
        .filter(view -> view.label().place().equals(place))
        .findFirst()
        .orElseThrow();
  }

  private static Path file(AuthorityView view) {
    return files.stream()
        .filter(file -> file.getFileName().toString().startsWith(view.label().code()))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> pages(Path file) throws IOException {
    return PdfText.read(file).pages();
  }

  private static List<String> alternatives(Path file) throws IOException {
    return PdfText.read(file).elements().stream()
        .filter(tag -> tag.name().equals("Figure"))
        .map(PdfText.Tag::alternative)
        .toList();
  }

  private static List<String> tags(Path file) throws IOException {
    return PdfText.read(file).elements().stream().map(PdfText.Tag::name).toList();
  }
}
