package uk.seslip.ehecme.report.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import uk.seslip.ehecme.report.Datasets;
import uk.seslip.ehecme.report.SampleChanges;
import uk.seslip.ehecme.report.chart.Charts;
import uk.seslip.ehecme.report.html.Html;
import uk.seslip.ehecme.report.html.Site;
import uk.seslip.ehecme.report.view.Views;

/** What pages say of councils that came before or after, against the table of them. */
class CouncilSentencesTest {

  private static final LocalDate PAST = LocalDate.of(2026, 4, 1);
  private static final LocalDate TO_COME = LocalDate.of(2027, 4, 1);
  private static final List<ChangeOfCouncils> TABLE =
      List.of(
          ChangeOfCouncils.of("Medway", "Kent", PAST, "all of it"),
          ChangeOfCouncils.of("Slough", "Kent", PAST, "all of it"),
          ChangeOfCouncils.of("Surrey", "Reading", TO_COME, "the western districts"),
          ChangeOfCouncils.of("Surrey", "Wokingham", TO_COME, "the eastern districts"));

  @TempDir private static Path folder;
  private static final List<Paragraph> SAID = new ArrayList<>();
  private static final List<String> LINKED = new ArrayList<>();

  @BeforeAll
  static void readThePagesBack() throws Exception {
    for (Callable<Path> page :
        new Site(new Charts(), folder).pages(new Views(Datasets.reorganised()))) {
      page.call();
    }
    try (Stream<Path> pages = Files.list(folder.resolve("authorities"))) {
      for (Path page : pages.sorted().toList()) {
        Paragraph.read(page).stream()
            .filter(paragraph -> paragraph.style().equals("caveat blocking"))
            .forEach(SAID::add);
        collectLinks(page);
      }
    }
  }

  private static void collectLinks(Path page) throws Exception {
    for (Element paragraph : Html.all(Html.parse(Files.readString(page)), "p")) {
      if (paragraph.getAttribute("class").equals("caveat blocking")) {
        Html.all(paragraph, "a")
            .forEach(
                link -> {
                  Path target = page.resolveSibling(link.getAttribute("href")).normalize();
                  assertThat(target).exists();
                  LINKED.add(name(page) + " to " + name(target));
                });
      }
    }
  }

  private static String name(Path page) {
    return page.getFileName().toString().replaceAll("E\\d+-|\\.html", "");
  }

  @Test
  void everyOneOfThePagesSaysWhatTheTableSays() {
    Sentences sentences = Sentences.onCouncils(TABLE);

    assertThat(SAID).hasSize(6).allMatch(p -> p.text().endsWith(SampleChanges.LIMIT));
    assertThat(SAID.stream().flatMap(p -> sentences.mistakesIn(p).stream())).isEmpty();
  }

  @Test
  void anotherDayOrAnotherCouncilIsFound() {
    List<ChangeOfCouncils> other =
        TABLE.stream()
            .map(c -> new ChangeOfCouncils(c.predecessor(), c.successor(), "2 May 2026", c.share()))
            .toList();

    assertThat(SAID.stream().flatMap(p -> Sentences.onCouncils(other).mistakesIn(p).stream()))
        .hasSize(6);
    assertThat(
            SAID.stream()
                .flatMap(p -> Sentences.onCouncils(TABLE.subList(1, 3)).mistakesIn(p).stream()))
        .hasSize(4);
  }

  @Test
  void predecessorsAndSuccessorsLeadToOneAnother() {
    assertThat(LINKED)
        .containsExactlyInAnyOrder(
            "kent to medway",
            "medway to kent",
            "kent to slough",
            "slough to kent",
            "surrey to reading",
            "reading to surrey",
            "surrey to wokingham",
            "wokingham to surrey");
  }
}
