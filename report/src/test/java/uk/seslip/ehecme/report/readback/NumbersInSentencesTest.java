package uk.seslip.ehecme.report.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.cli.SampleRun;

/** The numbers in the region's and the authorities' sentences, worked out again from the CSVs. */
class NumbersInSentencesTest {

  /** A tile, a big number and its label are no sentences. */
  private static final List<String> NO_SENTENCE = List.of("figure", "figure-label", "tile");

  private static List<Paragraph> paragraphs;
  private static Sentences sentences;

  @BeforeAll
  static void readTheTree() throws Exception {
    Path tree = SampleRun.sharedTree();
    PublishedData data = PublishedData.read(tree);
    Path config = Path.of(System.getProperty("ehecme.root", ".."), "config");
    Map<String, String> names =
        PublishedData.rows(tree.resolve("data/ehe_census.csv")).stream()
            .filter(row -> !row.get("la_name").isEmpty())
            .collect(
                Collectors.toMap(
                    row -> row.get("new_la_code"), row -> row.get("la_name"), (one, other) -> one));
    List<CSVRecord> breaks = PublishedData.rows(config.resolve("breaks.csv"));
    sentences = new Sentences(Recount.of(data, breaks, names), ChangeOfCouncils.read(config));
    paragraphs = new ArrayList<>(Paragraph.read(tree.resolve("index.html")));
    try (Stream<Path> pages = Files.list(tree.resolve("authorities"))) {
      for (Path page : pages.sorted().toList()) {
        paragraphs.addAll(Paragraph.read(page));
      }
    }
    paragraphs.removeIf(p -> NO_SENTENCE.contains(p.style()));
  }

  @Test
  void everyNumberInASentenceIsThatOfThePublishedData() {
    assertThat(paragraphs).hasSizeGreaterThan(300);
    assertThat(paragraphs.stream().flatMap(p -> sentences.mistakesIn(p).stream())).isEmpty();
  }

  @Test
  void aWrongNumberIsFound() {
    Paragraph said = first("On census day in .* recorded about .*");
    Paragraph wrong = with(said, said.text().replaceFirst("about (\\d+)", "about 1$1"));
    assertThat(sentences.mistakesIn(wrong)).singleElement().asString().contains("data say");
  }

  @Test
  void anUnknownSentenceIsFound() {
    Paragraph unknown = with(first("That is about .*"), "There were 17 of them.");
    assertThat(sentences.mistakesIn(unknown)).singleElement().asString().contains("no rule for");
  }

  private static Paragraph first(String shape) {
    return paragraphs.stream().filter(p -> p.text().matches(shape)).findFirst().orElseThrow();
  }

  private static Paragraph with(Paragraph p, String text) {
    return new Paragraph(p.page(), p.place(), p.measure(), p.style(), text);
  }
}
