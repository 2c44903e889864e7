package uk.seslip.ehecme.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import uk.seslip.ehecme.report.Forbidden;

class SiteTest {

  private static final int LARGEST_PAGE_BYTES = 400_000;

  @TempDir private static Path folder;
  private static final Map<String, Document> PAGES = new TreeMap<>();

  @BeforeAll
  static void writeTheSiteAndReadItAsStrictXml() throws Exception {
    for (Map.Entry<String, String> page : SampleSite.pages(SampleSite.write(folder)).entrySet()) {
      PAGES.put(page.getKey(), Html.parse(page.getValue()));
    }
  }

  @Test
  void everyPageOfTheContractIsThere() {
    assertThat(PAGES.keySet())
        .contains(
            "index.html",
            "authorities/E06000036-bracknell-forest.html",
            "measures/cme_census.html",
            "published.html",
            "definitions.html",
            "data-quality.html",
            "methodology.html",
            "downloads.html",
            "library.html",
            "accessibility.html")
        .filteredOn(path -> path.startsWith("authorities/"))
        .hasSize(19);
  }

  @Test
  void everyPageHasOneHeadingALanguageASkipLinkAndTheTier() {
    PAGES.forEach(
        (path, page) -> {
          assertThat(page.getDocumentElement().getAttribute("lang")).as(path).isEqualTo("en-GB");
          assertThat(Html.all(page, "h1")).as(path).hasSize(1);
          assertThat(Html.all(page, "main")).as(path).hasSize(1);
          assertThat(Html.all(page, "a").get(0).getAttribute("href")).as(path).isEqualTo("#main");
          assertThat(Html.words(page)).as(path).contains("Partner edition", "not for publication");
        });
  }

  @Test
  void headingsNeverSkipALevel() {
    PAGES.forEach(
        (path, page) -> {
          int before = 0;
          for (Element element : Html.all(page, "*")) {
            if (element.getTagName().matches("h[1-6]")) {
              int level = element.getTagName().charAt(1) - '0';
              assertThat(level).as(path + ": " + element.getTextContent()).isLessThan(before + 2);
              before = level;
            }
          }
        });
  }

  @Test
  void nothingIsAskedFromOutsideAndScriptsAreFilesOfTheSite() {
    PAGES.forEach(
        (path, page) -> {
          for (Element script : Html.all(page, "script")) {
            boolean data = script.getAttribute("type").equals("application/json");
            assertThat(data || script.getTextContent().isBlank()).as(path).isTrue();
          }
          for (Element element : Html.all(page, "*")) {
            assertThat(element.getAttribute("src"))
                .as(path)
                .matches("|(\\.\\./)?assets/[a-z]+\\.js");
            assertThat(element.getAttribute("href")).as(path).doesNotMatch("(?i)[a-z]+:.*|//.*");
            assertThat(element.getAttribute("style")).as(path).doesNotContain("url(");
          }
        });
  }

  @Test
  void everyLinkLeadsToAFileAndEveryFragmentToAPlace() {
    PAGES.forEach(
        (path, page) -> {
          for (Element link : Html.all(page, "*")) {
            if (link.hasAttribute("href")) {
              assertLeadsSomewhere(path, link.getAttribute("href"));
            }
          }
        });
  }

  private static void assertLeadsSomewhere(String path, String href) {
    String[] parts = href.split("#", 2);
    Path here = folder.resolve(path);
    Path target = parts[0].isEmpty() ? here : here.resolveSibling(parts[0]).normalize();
    assertThat(Files.isRegularFile(target)).as("%s leads to %s", path, href).isTrue();
    if (parts.length == 2) {
      Document page = PAGES.get(folder.relativize(target).toString().replace('\\', '/'));
      assertThat(Html.all(page, "*"))
          .as("%s leads to %s", path, href)
          .anyMatch(element -> element.getAttribute("id").equals(parts[1]));
    }
  }

  @Test
  void noIdComesTwiceOnAPage() {
    PAGES.forEach(
        (path, page) ->
            assertThat(
                    Html.all(page, "*").stream()
                        .map(element -> element.getAttribute("id"))
                        .filter(id -> !id.isEmpty()))
                .as(path)
                .doesNotHaveDuplicates());
  }

  @Test
  void everyPictureHasATitleADescriptionOfItsOwnAndATable() {
    PAGES.forEach(
        (path, page) -> {
          for (Element picture : Html.all(page, "svg")) {
            String title = Html.all(picture, "title").get(0).getTextContent();
            String description = Html.all(picture, "desc").get(0).getTextContent();
            assertThat(title).as(path).isNotBlank().isNotEqualTo(description);
            assertThat(description).as(path).hasSizeGreaterThan(40);
            assertThat(picture.getAttribute("aria-labelledby")).as(path).isNotBlank();
          }
          for (Element figure : Html.all(page, "figure")) {
            assertThat(Html.all(figure, "table")).as(path).hasSize(1);
          }
        });
  }

  @Test
  void everyTableHasACaptionScopesAndNoBlankCell() {
    PAGES.forEach(
        (path, page) -> {
          for (Element table : Html.all(page, "table")) {
            assertThat(Html.all(table, "caption")).as(path).hasSize(1);
            for (Element head : Html.all(table, "th")) {
              assertThat(head.getAttribute("scope")).as(path).isIn("col", "row");
            }
            for (Element cell : Html.all(table, "*")) {
              if (cell.getTagName().matches("t[hd]")) {
                assertThat(cell.getTextContent()).as(path).isNotBlank();
              }
            }
          }
        });
  }

  @Test
  void everySymbolSaysItsMeaning() {
    PAGES.forEach(
        (path, page) -> {
          for (Element cell : Html.all(page, "td")) {
            if (List.of("low", "c", "x", "z").contains(cell.getTextContent().strip())) {
              assertThat(cell).as(path).isNull();
            }
          }
        });
  }

  @Test
  void noPageSaysWhatMustNeverBeSaid() {
    PAGES.forEach(
        (path, page) -> assertThat(Forbidden.phrasesIn(Html.words(page))).as(path).isEmpty());
  }

  @Test
  void authoritiesStandInAlphabeticalOrder() {
    List<String> names =
        Html.all(PAGES.get("measures/cme_census.html"), "p").stream()
            .filter(tile -> tile.getAttribute("class").equals("tile"))
            .map(tile -> Html.all(tile, "a").get(0).getTextContent())
            .toList();

    assertThat(names).hasSize(19).containsExactlyElementsOf(new TreeSet<>(names));
  }

  @Test
  void pagesAreLight() throws Exception {
    for (String path : PAGES.keySet()) {
      assertThat(Files.size(folder.resolve(path))).as(path).isLessThan(LARGEST_PAGE_BYTES);
    }
  }

  @Test
  void theSameDatasetGivesTheSameBytes(@TempDir Path again) throws Exception {
    assertThat(SampleSite.pages(SampleSite.write(again))).isEqualTo(SampleSite.pages(folder));
  }
}
