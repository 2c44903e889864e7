package uk.seslip.ehecme.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import uk.seslip.ehecme.cli.SampleRun;
import uk.seslip.ehecme.report.html.Html;
import uk.seslip.ehecme.report.pdf.PdfText.Tag;

/** Every authority's PDF of a run on the samples, against its page and against all others. */
class EveryPdfTest {

  private static Path tree;
  private static final Map<String, PdfText> PDFS = new TreeMap<>();
  private static final Map<String, Document> PAGES = new TreeMap<>();
  private static final Map<String, String> NAMES = new TreeMap<>();

  @BeforeAll
  static void readEveryPdfAndPage() throws Exception {
    tree = SampleRun.sharedTree();
    try (Stream<Path> files = Files.list(tree.resolve("authorities"))) {
      for (Path page : files.sorted().toList()) {
        String file = page.getFileName().toString().replace(".html", "");
        String code = file.substring(0, file.indexOf('-'));
        PAGES.put(code, Html.parse(Files.readString(page)));
        PDFS.put(code, PdfText.read(tree.resolve("pdf").resolve(file + "-2026-27-autumn.pdf")));
        NAMES.put(code, Html.all(PAGES.get(code), "h1").get(0).getTextContent());
      }
    }
  }

  @Test
  void everyPageNamesItsAuthorityAndCode() {
    assertThat(PDFS).hasSize(19);
    PDFS.forEach(
        (code, pdf) ->
            assertThat(pdf.pages())
                .hasSizeBetween(4, 8)
                .allSatisfy(
                    page -> assertThat(page).contains(NAMES.get(code) + " (" + code + ")")));
  }

  @Test
  void pageAndPdfSayTheSameNumbers() {
    PAGES.forEach(
        (code, page) -> {
          String pdf = PDFS.get(code).squeezed();
          List<String> rows = rowsOfFigures(page);
          assertThat(rows).as(NAMES.get(code)).hasSizeGreaterThan(20);
          assertThat(rows).as(NAMES.get(code)).allSatisfy(row -> assertThat(pdf).contains(row));
        });
  }

  /** All pairs: whoever reads an authority's PDF learns of another only what its row shows all. */
  @Test
  void ofOtherAuthoritiesAPdfSaysOnlyTheRowsThatEveryonesPageShows() throws IOException {
    List<String> known = new ArrayList<>();
    for (String measure : List.of("ehe_census", "cme_census")) {
      Path page = tree.resolve("measures/" + measure + ".html");
      known.addAll(linesOfTables(parse(page)));
    }
    PDFS.forEach(
        (code, pdf) ->
            NAMES.forEach(
                (otherCode, other) -> {
                  if (!otherCode.equals(code)) {
                    assertThat(pdf.lines().stream().filter(l -> l.matches(other + " .*\\d.*")))
                        .as("%s in the PDF of %s", other, NAMES.get(code))
                        .allSatisfy(line -> assertThat(known).contains(line));
                  }
                }));
  }

  @Test
  void picturesStateTheFindingAndDifferFromTheirCaption() {
    PDFS.forEach(
        (code, pdf) -> {
          List<String> texts =
              pdf.elements().stream()
                  .filter(tag -> tag.name().equals("Figure"))
                  .map(Tag::alternative)
                  .toList();
          assertThat(texts).as(NAMES.get(code)).hasSizeGreaterThan(5).doesNotHaveDuplicates();
          assertThat(texts)
              .allSatisfy(
                  text -> {
                    assertThat(text).hasSizeGreaterThan(30);
                    assertThat(pdf.lines()).doesNotContain(text);
                  });
        });
  }

  @Test
  void everyTableHasHeadsThatSayWhatTheyAreTheHeadOf() {
    PDFS.forEach(
        (code, pdf) -> {
          assertThat(pdf.elements())
              .filteredOn(tag -> tag.name().equals("TH"))
              .isNotEmpty()
              .allMatch(tag -> tag.parent().equals("TR"))
              .allMatch(Tag::hasScope);
          assertThat(pdf.elements())
              .filteredOn(tag -> tag.name().equals("TR"))
              .allMatch(tag -> List.of("THead", "TBody", "Table").contains(tag.parent()));
        });
  }

  @Test
  void readingOrderFollowsTheOutline() {
    PDFS.forEach(
        (code, pdf) -> {
          String text = pdf.squeezed();
          int at = 0;
          for (String heading :
              List.of(
                  "EHE on census day",
                  "CME on census day",
                  "Who the children are and why",
                  "Beside the other authorities",
                  "Further figures",
                  "How this authority counts",
                  "What is counted",
                  "Key to the symbols and shapes")) {
            int next = text.indexOf(PdfText.squeezed(heading), at);
            assertThat(next).as("%s: %s", NAMES.get(code), heading).isGreaterThan(at);
            at = next;
          }
        });
  }

  private static List<String> rowsOfFigures(Document page) {
    List<String> rows = new ArrayList<>();
    for (Element table : Html.all(page, "table")) {
      if (isOutlook(table)) {
        continue;
      }
      for (Element row : Html.all(Html.all(table, "tbody").get(0), "tr")) {
        rows.add(PdfText.squeezed(line(row)));
      }
    }
    return rows;
  }

  /** What the next terms may bring stands on the page only. */
  private static boolean isOutlook(Element table) {
    Element section = (Element) table.getParentNode().getParentNode();
    return section.getAttribute("aria-labelledby").equals("outlook");
  }

  private static List<String> linesOfTables(Document page) {
    return Html.all(page, "tbody").stream()
        .flatMap(body -> Html.all(body, "tr").stream())
        .map(EveryPdfTest::line)
        .toList();
  }

  /** The cells of a row as they are seen, without what only a screen reader says. */
  private static String line(Element row) {
    List<String> cells = new ArrayList<>();
    for (Element cell : Html.all(row, "*")) {
      if (cell.getTagName().matches("t[hd]")) {
        String text = cell.getTextContent();
        for (Element span : Html.all(cell, "span")) {
          if (span.getAttribute("class").equals("hidden")) {
            text = text.replace(span.getTextContent(), "");
          }
        }
        cells.add(text.strip());
      }
    }
    return String.join(" ", cells);
  }

  private static Document parse(Path page) throws IOException {
    try {
      return Html.parse(Files.readString(page));
    } catch (Exception e) {
      throw new IOException(e);
    }
  }
}
