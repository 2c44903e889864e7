package uk.seslip.ehecme.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.seslip.ehecme.transform.statistics.TestSeries.GAP;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForecastTest {

  private static final Recipe.Forecasts RULES = Recipe.DEFAULT.forecast();

  @ParameterizedTest(name = "{0} terms are too few for any forecast")
  @ValueSource(ints = {0, 1, 5})
  void fewerThanSixTermsGiveNoForecast(int terms) {
    assertThat(Forecast.of(TestSeries.of(terms, i -> 50), RULES))
        .isEqualTo(new Forecast.None(Forecast.Reason.TOO_FEW_TERMS, terms));
  }

  @ParameterizedTest(name = "{0} terms give an illustration without a range")
  @ValueSource(ints = {6, 7, 8})
  void sixToEightTermsGiveTheSameTermsOfTheYearBefore(int terms) {
    assertThat(Forecast.of(TestSeries.of(terms, i -> 10 * i), RULES))
        .isEqualTo(
            new Forecast.Illustration(
                terms, List.of(10.0 * (terms - 3), 10.0 * (terms - 2), 10.0 * (terms - 1)), terms));
  }

  @ParameterizedTest(name = "{0} terms give three terms with ranges, never more")
  @ValueSource(ints = {9, 10, 60})
  void nineTermsOrMoreGiveThreeTermsWithRanges(int terms) {
    Forecast.Ranged forecast = ranged(TestSeries.of(terms, i -> 50 + i % 3 * 10 + i % 5));

    assertThat(forecast.terms())
        .extracting(ForecastTerm::index)
        .containsExactly(terms, terms + 1, terms + 2);
    assertThat(forecast.usedTerms()).isEqualTo(terms);
    assertThat(forecast.backTest().isPresent()).isEqualTo(terms > 9);
  }

  static List<Vectors.Vector> recommended() {
    return Vectors.of("forecast_recommended.json", "fc-recommended-");
  }

  @ParameterizedTest(name = "the bands are never narrower than those of vector {0}")
  @MethodSource("recommended")
  void thePoissonFloorOnlyWidensTheBands(Vectors.Vector vector) {
    List<ForecastTerm> terms =
        ForecastMethod.COMBINATION.estimate(vector.series(), RULES).terms(0, RULES);

    for (int step = 0; step < 3; step++) {
      double expected = terms.get(step).expected();
      double upper = vector.expected().path("upper80").path(step).doubleValue();
      double floor =
          expected + Chance.twoSidedT(0.8, vector.series().size() - 4) * Math.sqrt(expected);
      assertThat(terms.get(step).narrow().upper()).isCloseTo(Math.max(upper, floor), within(1e-6));
    }
  }

  @ParameterizedTest(name = "a series that is always {0} is forecast as that, with a band")
  @ValueSource(doubles = {0, 7, 400})
  void aConstantSeriesIsForecastAsItselfWithThePoissonBand(double count) {
    Forecast.Ranged forecast = ranged(TestSeries.of(12, i -> count));

    assertThat(forecast.terms())
        .allSatisfy(
            term -> {
              assertThat(term.expected()).isCloseTo(count, within(1e-9));
              assertThat(term.narrow().upper()).isGreaterThan(count);
              assertThat(term.narrow().lower()).isNotNegative();
              assertThat(term.wide().upper()).isGreaterThan(term.narrow().upper());
            });
    assertThat(forecast.backTest().orElseThrow().coverage()).isEqualTo(1);
    assertThat(forecast.backTest().orElseThrow().scaledError()).isEmpty();
  }

  @Test
  void onlyTheTermsSinceTheLastGapAreUsed() {
    double[] counts = IntStream.range(0, 17).mapToDouble(i -> 40 + i).toArray();
    counts[7] = GAP;

    assertThat(ranged(TestSeries.of(counts)).usedTerms()).isEqualTo(9);
    counts[8] = GAP;
    assertThat(Forecast.of(TestSeries.of(counts), RULES)).isInstanceOf(Forecast.Illustration.class);
  }

  @Test
  void moreThanAThirdLowGivesNoForecast() {
    assertThat(Forecast.of(withLow(5), RULES))
        .isEqualTo(new Forecast.None(Forecast.Reason.TOO_MANY_LOW, 12));
    assertThat(Forecast.of(withLow(4), RULES)).isInstanceOf(Forecast.Ranged.class);
  }

  @Test
  void aSteepFallNeverForecastsFewerThanNoChildren() {
    Forecast.Ranged forecast = ranged(TestSeries.of(9, i -> 90 - 11 * i));

    assertThat(forecast.terms()).allMatch(term -> term.expected() >= 0);
    assertThat(forecast.terms()).allMatch(term -> term.wide().lower() >= 0);
  }

  @Test
  void theSeasonalNaiveForecastIsPublishedWhereItDidBetter() {
    TermSeries repeating =
        TestSeries.of(10, 80, 30, 10, 20, 30, 10, 20, 30, 10, 20, 30, 10, 20, 30);
    Forecast.Ranged forecast = ranged(repeating);

    assertThat(forecast.method()).isEqualTo(ForecastMethod.SEASONAL_NAIVE);
    assertThat(forecast.terms())
        .extracting(ForecastTerm::expected)
        .containsExactly(10.0, 20.0, 30.0);
    assertThat(forecast.backTest().orElseThrow().meanAbsoluteError()).isZero();
  }

  @Test
  void thePlanningFigureIsThePeakUpperLimitInWholePlaces() {
    Forecast.Ranged forecast = ranged(recommended().get(0).series());
    double peak =
        forecast.terms().stream().mapToDouble(term -> term.narrow().upper()).max().orElseThrow();

    assertThat(forecast.planningPlaces()).isEqualTo((int) Math.ceil(peak));
    assertThat(peak).isEqualTo(forecast.terms().get(2).narrow().upper());
  }

  @Test
  void aBackTestScoresEveryForecastOfAPastTermOnce() {
    BackTest test =
        BackTest.of(TestSeries.of(12, i -> 30 + i), ForecastMethod.SEASONAL_NAIVE, RULES)
            .orElseThrow();

    assertThat(test.forecasts()).isEqualTo(3 + 2 + 1);
    assertThat(test.meanAbsoluteError()).isEqualTo(3);
    assertThat(test.naiveMeanAbsoluteError()).isEqualTo(3);
    assertThat(test.scaledError()).hasValue(1);
    assertThat(test.insideNarrow()).isEqualTo(6);
  }

  @Test
  void aTermOutsideTheBandIssuedTheTermBeforeIsUnusual() {
    assertThat(place(90)).isEqualTo(UnusualTerm.Place.ABOVE_RANGE);
    assertThat(place(50)).isEqualTo(UnusualTerm.Place.WITHIN_RANGE);
    assertThat(place(10)).isEqualTo(UnusualTerm.Place.BELOW_RANGE);
  }

  @Test
  void aTermForWhichNoBandWasIssuedIsNotTested() {
    assertThat(UnusualTerm.of(TestSeries.of(9, i -> 50), RULES)).isEmpty();
    assertThat(UnusualTerm.of(TestSeries.of(), RULES)).isEmpty();
    double[] counts = IntStream.range(0, 12).mapToDouble(i -> 50).toArray();
    counts[10] = GAP;
    assertThat(UnusualTerm.of(TestSeries.of(counts), RULES)).isEmpty();
  }

  private static UnusualTerm.Place place(double newest) {
    TermSeries series = TestSeries.of(13, i -> i == 12 ? newest : 50 + i % 2);
    UnusualTerm unusual = UnusualTerm.of(series, RULES).orElseThrow();
    assertThat(unusual.issued().index()).isEqualTo(12);
    return unusual.place();
  }

  private static Forecast.Ranged ranged(TermSeries series) {
    assertThat(Forecast.of(series, RULES)).isInstanceOf(Forecast.Ranged.class);
    return (Forecast.Ranged) Forecast.of(series, RULES);
  }

  private static TermSeries withLow(int low) {
    return new TermSeries(
        IntStream.range(0, 12)
            .mapToObj(i -> i < low ? TermCount.low(i) : TermCount.of(i, 10))
            .toList());
  }
}
