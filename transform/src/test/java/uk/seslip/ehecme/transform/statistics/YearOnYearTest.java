package uk.seslip.ehecme.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.transform.statistics.TestSeries.GAP;
import static uk.seslip.ehecme.transform.statistics.YearOnYear.Surprise.NOT_JUDGED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearOnYearTest {

  @Test
  void onlyTheSameTermAYearBeforeIsCompared() {
    YearOnYear change = YearOnYear.of(TestSeries.of(100, 900, 900, 130), 1, 0.95).orElseThrow();

    assertThat(change.before()).isEqualTo(TermCount.of(0, 100));
    assertThat(change.difference()).isEqualTo(30);
  }

  @Test
  void withoutThatTermThereIsNoComparison() {
    assertThat(YearOnYear.of(TestSeries.of(GAP, 90, 90, 130), 1, 0.95)).isEmpty();
    assertThat(YearOnYear.of(TestSeries.of(100, 90, 90), 1, 0.95)).isEmpty();
    assertThat(YearOnYear.of(TestSeries.of(), 1, 0.95)).isEmpty();
  }

  @ParameterizedTest(name = "{0} then {1} at base {2} is {3}")
  @CsvSource({
    "100, 130, 1, WITHIN_CHANCE",
    "100, 140, 1, MORE_THAN_CHANCE",
    "140, 100, 1, MORE_THAN_CHANCE",
    "100, 140, 10, WITHIN_CHANCE",
    "100, 150, 10, MORE_THAN_CHANCE",
    "0, 0, 5, WITHIN_CHANCE",
    "0, 6, 1, MORE_THAN_CHANCE",
    "0, 5, 5, WITHIN_CHANCE",
    "20, 20, 10, WITHIN_CHANCE"
  })
  void aDifferenceIsSurprisingOnlyBeyondChanceAndRounding(
      int before, int now, int roundingBase, YearOnYear.Surprise chance) {
    TermSeries series = TestSeries.of(before, GAP, GAP, now);

    assertThat(YearOnYear.of(series, roundingBase, 0.95).orElseThrow().chance()).isEqualTo(chance);
  }

  @Test
  void aLowCountIsNotJudged() {
    TermSeries series = new TermSeries(List.of(TermCount.low(0), TermCount.of(3, 200)));

    assertThat(YearOnYear.of(series, 5, 0.95).orElseThrow().chance()).isEqualTo(NOT_JUDGED);
  }
}
