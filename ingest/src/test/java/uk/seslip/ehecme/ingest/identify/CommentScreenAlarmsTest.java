package uk.seslip.ehecme.ingest.identify;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.ingest.TestDefinitions.REAL;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often the screen takes a text about figures for one about a person, and what it misses. */
class CommentScreenAlarmsTest {

  private static final double LARGEST_SHARE_OF_SENTENCES = 0.03;

  private final RemarkWords words = RemarkWords.of(REAL);
  private final NameShapes names = new NameShapes(words);
  private final OneChildTold oneChild = new OneChildTold(words);

  @Test
  void ofTheSamplesOnlyTheRemarksThatWerePlantedAreTaken() throws IOException {
    NavigableSet<String> texts = OrdinaryTexts.ofSamples();

    assertThat(texts).hasSizeGreaterThan(500);
    assertThat(texts.stream().filter(this::isTaken))
        .containsExactly("his mother told us in May", "one more since his mother called");
  }

  /** The documents name programs and methods in capitals, which remarks do not. */
  @Test
  void ofTheSentencesOfTheDocumentsFewAreTaken() throws IOException {
    Collection<String> sentences = OrdinaryTexts.ofDocuments();
    List<String> taken = sentences.stream().filter(this::isTaken).toList();

    assertThat(sentences).hasSizeGreaterThan(1000);
    assertThat(taken.size() / (double) sentences.size())
        .as("%s", taken)
        .isLessThan(LARGEST_SHARE_OF_SENTENCES);
  }

  /** Listed in docs/clarifications.md; whoever closes one of these holes, strikes it out there. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "one more for exampla",
        "exampla again",
        "may left in june",
        "one year 9 pupil is counted twice",
        "someone at example dot org"
      })
  void whatTheDocumentsSayStillEscapesDoes(String text) {
    assertThat(new CommentScreen(REAL).isPersonal(text)).isFalse();
  }

  @Test
  void aLongTextIsScreenedAtOnce() {
    CommentScreen screen = new CommentScreen(REAL);
    Instant start = Instant.now();
    for (String part : List.of("a-", "0 ", "one ", "x. ", "y9 ", "(", "É")) {
      screen.isPersonal(part.repeat(16_000));
    }

    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void noWordOfTheListIsHalfAWord() {
    assertThat(words.knows("sampleton")).isFalse();
    assertThat(List.of("recounted", "entries", "non-attendance", "EHCPs", "Ofsted’s"))
        .allMatch(words::knows);
  }

  private boolean isTaken(String text) {
    return names.isIn(text) || oneChild.isIn(text);
  }
}
