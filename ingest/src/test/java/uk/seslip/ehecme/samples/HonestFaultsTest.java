package uk.seslip.ehecme.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.ingest.definition.DefinitionsReader;
import uk.seslip.ehecme.model.Definitions;

/** Holds the newest term's files to what their README promises. */
class HonestFaultsTest {
  private static final Definitions DEFINITIONS =
      DefinitionsReader.read(Root.folder().resolve("config"));
  private static final List<NewestReturns.SampleFile> FILES =
      new NewestReturns(DEFINITIONS).files();

  @Test
  void oneAuthorityOfAllHasNotReturned() {
    assertThat(FILES.stream().map(f -> f.content().authority().name()).distinct())
        .hasSize(SampleReturns.expected(DEFINITIONS).size() - 1)
        .doesNotContain("West Sussex");
  }

  @Test
  void aboutHalfOfTheFilesAreWorkbooks() {
    long workbooks = FILES.stream().filter(f -> f.name().endsWith(".xlsx")).count();

    assertThat(workbooks).isBetween(FILES.size() * 4L / 10, FILES.size() * 6L / 10);
  }

  @Test
  void theResubmissionDiffersInEightFigures() {
    List<SampleReturn> sent = returnsOf("Milton Keynes");

    assertThat(sent).extracting(SampleReturn::version).containsExactly(1, 2);
    assertThat(sent.get(0).lines().stream().filter(l -> !sent.get(1).lines().contains(l)))
        .hasSize(8);
  }

  @Test
  void thePartsOfAReturnInTwoFilesDoNotOverlap() {
    List<SampleReturn> parts = returnsOf("Reading");

    assertThat(parts).hasSize(2);
    assertThat(parts.get(0).lines()).doesNotContainAnyElementsOf(parts.get(1).lines());
  }

  @Test
  void theFaultsAreInTheFiles() {
    SampleReturn oxfordshire = returnsOf("Oxfordshire").get(0);
    int sexes = sum(oxfordshire, "Female") + sum(oxfordshire, "Male") + sum(oxfordshire, "Unknown");

    assertThat(oxfordshire.number("cme_census") - sexes).isEqualTo(9);
    assertThat(returnsOf("Wokingham").get(0).lines())
        .anyMatch(l -> l.value().equals("about forty"));
    assertThat(returnsOf("Windsor and Maidenhead").get(0).lines())
        .anyMatch(l -> l.value().equals("<5"));
    assertThat(returnsOf("Buckinghamshire").get(0).lines()).anyMatch(l -> l.value().isEmpty());
  }

  private static int sum(SampleReturn sample, String sex) {
    return sample.number("cme_census/Sex/" + sex);
  }

  private static List<SampleReturn> returnsOf(String name) {
    return FILES.stream()
        .map(NewestReturns.SampleFile::content)
        .filter(r -> r.authority().name().equals(name))
        .toList();
  }
}
