package uk.seslip.ehecme.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatesTest {

  private static final Recipe.Rates RULES = Recipe.DEFAULT.rates();
  private static final CountRange TWENTY = new CountRange(15, 20, 24);

  @ParameterizedTest(name = "{0} children have no rate to speak of")
  @ValueSource(longs = {0, -5})
  void aPopulationThatIsNotPositiveGivesNoRate(long population) {
    assertThat(CountRate.of(TWENTY, population, RULES)).isEmpty();
  }

  @Test
  void theIntervalOfARoundedCountCoversEveryCountItMayStandFor() {
    Interval envelope = CountRate.of(TWENTY, 20_000, RULES).orElseThrow().interval();

    for (int count = TWENTY.lowest(); count <= TWENTY.highest(); count++) {
      Interval one =
          CountRate.of(CountRange.exactly(count), 20_000, RULES).orElseThrow().interval();
      assertThat(envelope.lower()).isLessThanOrEqualTo(one.lower());
      assertThat(envelope.upper()).isGreaterThanOrEqualTo(one.upper());
    }
    assertThat(envelope.lower())
        .isEqualTo(
            CountRate.of(CountRange.exactly(15), 20_000, RULES).orElseThrow().interval().lower());
    assertThat(envelope.upper())
        .isEqualTo(
            CountRate.of(CountRange.exactly(24), 20_000, RULES).orElseThrow().interval().upper());
  }

  @Test
  void publishedLimitsAreWholeNumbers() {
    CountRate rate = CountRate.of(CountRange.exactly(5), 20_000, RULES).orElseThrow();

    assertThat(rate.value()).isEqualTo(2.5);
    assertThat(rate.roundedLower()).hasToString("1");
    assertThat(rate.roundedUpper()).hasToString("6");
  }

  @ParameterizedTest(name = "Byar lies within 0.3 % of exact for {0} cases")
  @ValueSource(ints = {10, 11, 20, 65, 400, 3000})
  void byarLiesNearTheExactLimitsFromTen(int count) {
    Interval exact = CountInterval.exact(count, 0.95);
    Interval byar = CountInterval.byar(count, 0.95);

    assertThat(byar.lower() / exact.lower()).isCloseTo(1, within(0.003));
    assertThat(byar.upper() / exact.upper()).isCloseTo(1, within(0.003));
  }

  @Test
  void noCasesHaveTheLowerLimitNoughtByEitherMethod() {
    assertThat(CountInterval.exact(0, 0.95).lower()).isZero();
    assertThat(CountInterval.byar(0, 0.95).lower()).isZero();
  }

  @Test
  void aPercentageNeedsABaseOfAHundred() {
    CountRange five = CountRange.exactly(5);

    assertThat(Proportion.of(five, CountRange.exactly(95), RULES)).isEmpty();
    assertThat(Proportion.of(five, CountRange.exactly(100), RULES))
        .hasValueSatisfying(found -> assertThat(found.share()).isEqualTo(0.05));
  }

  @Test
  void aPartLargerThanItsWholeHasNoPercentage() {
    assertThat(Proportion.of(CountRange.exactly(110), CountRange.exactly(100), RULES)).isEmpty();
  }

  @Test
  void aRoundedPartThatMayReachItsWholeHasAnIntervalUpToOne() {
    CountRange rounded = new CountRange(95, 100, 104);

    Proportion all = Proportion.of(rounded, rounded, RULES).orElseThrow();

    assertThat(all.share()).isEqualTo(1);
    assertThat(all.interval().upper()).isEqualTo(1);
  }

  @Test
  void aRatioToWhatMayBeNothingIsAbsent() {
    CountRange nothing = CountRange.exactly(0);

    assertThat(RateRatio.of(TWENTY, 100, nothing, 100, RULES)).isEmpty();
    assertThat(RateRatio.of(TWENTY, 0, TWENTY, 100, RULES)).isEmpty();
    assertThat(RateRatio.of(TWENTY, 100, TWENTY, 0, RULES)).isEmpty();
    assertThat(RateRatio.of(nothing, 100, TWENTY, 100, RULES))
        .hasValueSatisfying(ratio -> assertThat(ratio.interval().lower()).isZero());
  }

  @Test
  void theRatioOfRoundedCountsCoversTheRatioOfAnyCountsTheyStandFor() {
    RateRatio shown = RateRatio.of(TWENTY, 100, TWENTY, 100, RULES).orElseThrow();
    RateRatio extreme =
        RateRatio.of(CountRange.exactly(24), 100, CountRange.exactly(15), 100, RULES).orElseThrow();

    assertThat(shown.value()).isEqualTo(1);
    assertThat(shown.interval().upper()).isEqualTo(extreme.interval().upper());
  }

  @Test
  void ratesPerDifferentMultipliersHaveNoDifference() {
    CountRate one = CountRate.of(TWENTY, 1000, RULES).orElseThrow();
    CountRate other =
        CountRate.of(TWENTY, 1000, new Recipe.Rates(100, 0.95, 10, 100, 5)).orElseThrow();

    assertThat(RateDifference.of(one, other)).isEmpty();
  }

  @Test
  void aRangeThatDoesNotHoldItsShownCountIsABug() {
    assertThatThrownBy(() -> new CountRange(5, 4, 14)).hasMessageContaining("5, 4, 14");
    assertThatThrownBy(() -> new CountRange(-1, 0, 0)).hasMessageContaining("-1");
    assertThatThrownBy(() -> new Interval(2, 1)).hasMessageContaining("2.0 to 1.0");
  }
}
