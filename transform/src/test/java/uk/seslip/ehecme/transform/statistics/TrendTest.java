package uk.seslip.ehecme.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.transform.statistics.TestSeries.GAP;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrendTest {

  private static final Recipe.Trends RULES = Recipe.DEFAULT.trend();

  @ParameterizedTest(name = "{0} terms of steep rise are {1}")
  @CsvSource({
    "0, TOO_FEW", "3, TOO_FEW", "4, YEAR_ON_YEAR_ONLY", "8, YEAR_ON_YEAR_ONLY",
    "9, POSSIBLE_RISE", "14, POSSIBLE_RISE", "15, SUSTAINED_RISE", "60, SUSTAINED_RISE"
  })
  void theLadderIsClimbedByTheNumberOfTerms(int terms, Verdict verdict) {
    assertThat(verdict(TestSeries.of(terms, i -> 100 + 10 * i))).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "{0} terms of steep fall are {1}")
  @CsvSource({"9, POSSIBLE_FALL", "15, SUSTAINED_FALL"})
  void aFallMirrorsARise(int terms, Verdict verdict) {
    assertThat(verdict(TestSeries.of(terms, i -> 400 - 20 * i))).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "a series that is always {0} has no clear trend")
  @ValueSource(doubles = {0, 7})
  void aConstantSeriesHasNoClearTrend(double count) {
    Trend trend = Trend.of(TestSeries.of(60, i -> count), 1, RULES);

    assertThat(trend.verdict()).isEqualTo(Verdict.NO_CLEAR_TREND);
    assertThat(trend.seasonalP()).hasValue(1);
    assertThat(trend.wholeYearP()).hasValue(1);
    assertThat(trend.childrenPerYear()).hasValue(0);
    assertThat(trend.percentPerYear()).hasValue(0);
  }

  @Test
  void aSlopeOfFewerThanThreeChildrenDoesNotMatter() {
    assertThat(verdict(TestSeries.of(15, i -> 10 + i * 0.8))).isEqualTo(Verdict.NO_CLEAR_TREND);
    assertThat(verdict(TestSeries.of(15, i -> 10 + i * 1.0))).isEqualTo(Verdict.SUSTAINED_RISE);
  }

  @Test
  void aSlopeOfUnderFivePerCentDoesNotMatter() {
    assertThat(verdict(TestSeries.of(15, i -> 1000 + 10 * i))).isEqualTo(Verdict.NO_CLEAR_TREND);
  }

  @Test
  void aSlopeWithinHalfTheRoundingBaseDoesNotMatter() {
    TermSeries fourAYear = TestSeries.of(15, i -> 20 + 4 * Math.floorDiv(i, 3));

    assertThat(Trend.of(fourAYear, 5, RULES).verdict()).isEqualTo(Verdict.SUSTAINED_RISE);
    assertThat(Trend.of(fourAYear, 10, RULES).verdict()).isEqualTo(Verdict.NO_CLEAR_TREND);
  }

  @Test
  void aMissingTermCapsTheVerdictAtPossible() {
    double[] counts = IntStream.range(0, 16).mapToDouble(i -> 100 + 10 * i).toArray();
    counts[7] = GAP;
    TrendEvidence evidence = TrendEvidence.of(TestSeries.of(counts), 1, RULES);

    assertThat(verdict(TestSeries.of(counts))).isEqualTo(Verdict.POSSIBLE_RISE);
    assertThat(evidence.beyondYearEffects()).isEqualTo(Condition.NOT_COMPUTABLE);
  }

  @Test
  void aStepAfterTwoYearsIsPossibleAndNotSustained() {
    TermSeries step = Vectors.one("trend.json", "trend-fifteen_step").series();
    TrendEvidence evidence = TrendEvidence.of(step, 1, RULES);

    assertThat(verdict(step)).isEqualTo(Verdict.POSSIBLE_RISE);
    assertThat(evidence.beyondChance()).isEqualTo(Condition.MET);
    assertThat(evidence.largeEnough()).isEqualTo(Condition.MET);
    assertThat(evidence.beyondYearEffects()).isEqualTo(Condition.NOT_MET);
  }

  @Test
  void moreThanAThirdLowIsTooFewWhateverTheLength() {
    assertThat(verdict(withLow(5, 15))).isNotEqualTo(Verdict.TOO_FEW);
    assertThat(verdict(withLow(6, 15))).isEqualTo(Verdict.TOO_FEW);
    assertThat(verdict(withLow(60, 60))).isEqualTo(Verdict.TOO_FEW);
    assertThat(Trend.of(withLow(5, 15), 5, RULES).lowTerms()).isEqualTo(5);
  }

  @Test
  void aFewTermsWithoutTheSameTermAYearBeforeAreTooFew() {
    assertThat(verdict(TestSeries.of(10, 20, GAP, 30, GAP, 20, 30)))
        .isEqualTo(Verdict.YEAR_ON_YEAR_ONLY);
    assertThat(verdict(TestSeries.of(10, 20, GAP, 30, 30, 20))).isEqualTo(Verdict.TOO_FEW);
  }

  @Test
  void aSeriesOfOneTermOfTheYearIsJudgedWithoutWholeYears() {
    List<TermCount> autumns =
        IntStream.range(0, 15).mapToObj(year -> TermCount.of(3 * year, 50 + 10 * year)).toList();
    Trend trend = Trend.of(new TermSeries(autumns), 1, RULES);

    assertThat(trend.verdict()).isEqualTo(Verdict.POSSIBLE_RISE);
    assertThat(trend.wholeYearP()).isEmpty();
  }

  @Test
  void theRangeOfTheSlopeHoldsTheSlope() {
    Trend trend = Trend.of(Vectors.one("trend.json", "trend-fifteen_step").series(), 1, RULES);

    assertThat(trend.childrenPerYearRange())
        .hasValueSatisfying(
            range -> assertThat(range.contains(trend.childrenPerYear().orElseThrow())).isTrue());
  }

  private static Verdict verdict(TermSeries series) {
    return Trend.of(series, 1, RULES).verdict();
  }

  private static TermSeries withLow(int low, int terms) {
    return new TermSeries(
        IntStream.range(0, terms)
            .mapToObj(i -> i < low ? TermCount.low(i) : TermCount.of(i, 10 + 5 * i))
            .toList());
  }
}
