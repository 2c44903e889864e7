package uk.seslip.ehecme.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Numbers are up since last term.",
        "About 40 more than in Summer 2025/26.",
        "Kent is ranked 3rd of 19.",
        "CME ↑",
        "The figure is stable.",
        "This fell because of new guidance.",
        "Higher than the regional average.",
        "Medway is higher than Kent.",
        "There will be more next year.",
        "A significant rise."
      })
  void everyKindOfForbiddenPhraseIsFound(String sentence) {
    assertThat(Forbidden.phrasesIn(sentence)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "That is about 35 more than in Autumn 2025/26 (about 4%).",
        "No clear long-term direction can be seen in 16 terms. This does not mean nothing has"
            + " changed.",
        "Reading has 3 comparable terms of data."
      })
  void theSentencesOfTheRecipePass(String sentence) {
    assertThat(Forbidden.phrasesIn(sentence)).isEmpty();
  }
}
