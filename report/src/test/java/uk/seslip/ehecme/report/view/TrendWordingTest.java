package uk.seslip.ehecme.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.report.Forbidden;
import uk.seslip.ehecme.transform.statistics.Interval;
import uk.seslip.ehecme.transform.statistics.Trend;
import uk.seslip.ehecme.transform.statistics.Verdict;

class TrendWordingTest {

  private static final int START = Term.ofSlug("2021-22-autumn").index();

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void everyVerdictHasASentenceThatMayBeSaid(Verdict verdict) {
    String text = String.join(" ", TrendWording.sentences("Kent", trend(verdict, 16, 0)));

    assertThat(text).isNotBlank();
    assertThat(Forbidden.phrasesIn(text)).isEmpty();
  }

  @Test
  void aLastingRiseNamesItsStartItsPaceAndItsRange() {
    assertThat(TrendWording.sentences("Kent", trend(Verdict.SUSTAINED_RISE, 16, 0)))
        .containsExactly(
            "Numbers have risen compared with the same term in earlier years in most years since"
                + " Autumn 2021/22, by about 12% a year (30 to 81 children a year). This pattern is"
                + " unlikely to be chance, but it may reflect a change in recording.");
  }

  @Test
  void aPossibleFallIsAPromptToLook() {
    assertThat(TrendWording.sentences("Kent", trend(Verdict.POSSIBLE_FALL, 12, 0)).get(0))
        .isEqualTo(
            "Compared with the same term in earlier years, numbers have mostly been falling since"
                + " Autumn 2021/22 (about 12% a year). With only 12 terms this may not last: treat"
                + " it as a prompt to look, not a finding.");
  }

  @Test
  void aPossibleRiseOfManyTermsIsNotPutDownToTheirNumber() {
    assertThat(TrendWording.sentences("Kent", trend(Verdict.POSSIBLE_RISE, 15, 0)).get(0))
        .endsWith(
            "These 15 terms do not show that it lasts: treat it as a prompt to look, not a"
                + " finding.");
  }

  @Test
  void tooFewTermsSayNothingOfChange() {
    assertThat(TrendWording.sentences("Kent", trend(Verdict.TOO_FEW, 1, 0)))
        .containsExactly(
            "Kent has 1 comparable term of data. That is too few to say anything about change over"
                + " the longer run.");
  }

  @Test
  void noClearDirectionIsNotSaidToBeNone() {
    assertThat(TrendWording.sentences("Kent", trend(Verdict.NO_CLEAR_TREND, 16, 0)))
        .containsExactly(
            "No clear long-term direction can be seen in 16 terms. This does not mean nothing has"
                + " changed.");
  }

  @Test
  void lowTermsAreSaidToFollowAConvention() {
    assertThat(TrendWording.sentences("Kent", trend(Verdict.NO_CLEAR_TREND, 16, 2)))
        .contains("2 of these terms are “low” and counted as 2.5 children, by convention.");
  }

  private static Trend trend(Verdict verdict, int terms, int lowTerms) {
    return new Trend(
        verdict,
        terms,
        START,
        OptionalDouble.of(0.01),
        OptionalDouble.of(0.01),
        OptionalDouble.of(55),
        OptionalDouble.of(12.3),
        Optional.of(new Interval(29.6, 80.5)),
        lowTerms);
  }
}
