package uk.seslip.ehecme.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.seslip.ehecme.transform.statistics.BreakQuestion.Direction.DOWN;
import static uk.seslip.ehecme.transform.statistics.BreakQuestion.Direction.UP;
import static uk.seslip.ehecme.transform.statistics.TestSeries.GAP;

import java.util.List;
import org.junit.jupiter.api.Test;

class BreaksTest {

  private static final Recipe.Breaks RULES = Recipe.DEFAULT.breaks();

  @Test
  void aBreakAtBothEndsLeavesAnEmptyNewestPiece() {
    TermSeries series = TestSeries.of(6, i -> 10);

    List<TermSeries> pieces = Segments.of(series, List.of(0, 3, 3, 6));

    assertThat(pieces).extracting(TermSeries::size).containsExactly(0, 3, 3, 0);
    assertThat(Segments.newest(series, List.of(6, 0)).size()).isZero();
    assertThat(Trend.of(Segments.newest(series, List.of(6)), 5, Recipe.DEFAULT.trend()).verdict())
        .isEqualTo(Verdict.TOO_FEW);
  }

  @Test
  void aBreakBeginsTheNewPieceWithItsOwnTerm() {
    TermSeries series = TestSeries.of(6, i -> 10);

    assertThat(Segments.newest(series, List.of(4)).terms().get(0).index()).isEqualTo(4);
    assertThat(Segments.newest(series, List.of())).isEqualTo(series);
  }

  @Test
  void aTermThatComesTwiceIsABug() {
    assertThatThrownBy(() -> new TermSeries(List.of(TermCount.of(1, 2), TermCount.of(1, 3))))
        .hasMessageContaining("twice");
  }

  @Test
  void aStepRaisesOneQuestionAboutItsFirstTerm() {
    TermSeries step =
        TestSeries.of(120, 160, 205, 118, 158, 210, 238, 276, 322, 235, 274, 319, 241, 280, 326);

    assertThat(BreakQuestion.of(step, RULES)).containsExactly(new BreakQuestion(6, UP, 3));
  }

  @Test
  void aSteadyRiseNoiseAndAStepOfAQuarterRaiseNoQuestion() {
    for (String id : List.of("fifteen_up", "fifteen_flat", "twelve_noise", "fifteen_step")) {
      TermSeries series = Vectors.one("changepoint.json", "changepoint-" + id).series();
      assertThat(BreakQuestion.of(series, RULES)).as(id).isEmpty();
    }
  }

  @Test
  void oneTermThatJumpsAloneIsNotABreak() {
    assertThat(BreakQuestion.of(TestSeries.of(50, 50, 50, 200, 50, 50), RULES)).isEmpty();
    assertThat(BreakQuestion.of(TestSeries.of(50, 50, 50, 200, 10, 200), RULES)).isEmpty();
    assertThat(BreakQuestion.of(TestSeries.of(50, 50, 50, 200, GAP, 200), RULES)).isEmpty();
  }

  @Test
  void aChangeOfAQuarterOrLessIsNotAskedAboutHoweverCertain() {
    assertThat(BreakQuestion.of(TestSeries.of(4000, 4000, 4000, 5000, 5000, 5000), RULES))
        .isEmpty();
    assertThat(BreakQuestion.of(TestSeries.of(4000, 4000, 4000, 5100, 5100, 5100), RULES))
        .containsExactly(new BreakQuestion(3, UP, 3));
  }

  @Test
  void aFallToNothingIsAskedAbout() {
    assertThat(BreakQuestion.of(TestSeries.of(50, 50, 50, 0, 0, 0, 0, 0), RULES))
        .containsExactly(new BreakQuestion(3, DOWN, 3));
  }

  @Test
  void lowIsTakenAsTheNearestCountItMayBe() {
    assertThat(BreakQuestion.of(fromLow(60), RULES)).containsExactly(new BreakQuestion(3, UP, 3));
    assertThat(BreakQuestion.of(fromLow(10), RULES)).isEmpty();
  }

  @Test
  void nothingAndNothingIsNoQuestion() {
    assertThat(BreakQuestion.of(TestSeries.of(60, i -> 0), RULES)).isEmpty();
    assertThat(BreakQuestion.of(TestSeries.of(), RULES)).isEmpty();
  }

  private static TermSeries fromLow(double after) {
    return new TermSeries(
        List.of(
            TermCount.low(0),
            TermCount.low(1),
            TermCount.low(2),
            TermCount.of(3, after),
            TermCount.of(4, after),
            TermCount.of(5, after)));
  }
}
