package uk.seslip.ehecme.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Holds every default of the recipe: changing one is a decision, not an accident. */
class RecipeTest {

  @Test
  void aSchoolYearHasThreeTermsAndLowStandsForOneToFour() {
    assertThat(Recipe.TERMS_PER_YEAR).isEqualTo(3);
    assertThat(Recipe.LARGEST_LOW_COUNT).isEqualTo(4);
    assertThat(Recipe.LOW_COUNTS_AS).isEqualTo(2.5);
  }

  @Test
  void ratesArePerTenThousandWithPheIntervals() {
    assertThat(Recipe.DEFAULT.rates()).isEqualTo(new Recipe.Rates(10_000, 0.95, 10, 100, 5));
  }

  @Test
  void theFunnelNeedsTenAuthoritiesThatExpectFive() {
    assertThat(Recipe.DEFAULT.funnel()).isEqualTo(new Recipe.Funnels(0.95, 0.998, 0.1, 5, 10, 2));
  }

  @Test
  void theLadderStepsAtFourNineAndFifteenTerms() {
    assertThat(Recipe.DEFAULT.trend())
        .isEqualTo(new Recipe.Trends(0.05, 4, 9, 15, 5, 3, 0.3334, 10));
  }

  @Test
  void aBreakIsAskedAboutAfterTwoTermsBeyondAQuarter() {
    assertThat(Recipe.DEFAULT.breaks()).isEqualTo(new Recipe.Breaks(0.998, 1.25, 2));
  }

  @Test
  void aForecastNeedsNineTermsAndNeverLooksBeyondThree() {
    assertThat(Recipe.DEFAULT.forecast())
        .isEqualTo(new Recipe.Forecasts(6, 9, 3, 0.80, 0.95, 0.05, 0.025, 0.5, 0.3334));
  }

  @Test
  void aRecipeThatLooksBeyondThreeTermsIsRefusedInAPlainSentence() {
    assertThatThrownBy(() -> new Recipe.Forecasts(6, 9, 4, 0.80, 0.95, 0.05, 0.025, 0.5, 0.3334))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "cannot use the statistical recipe: because forecast.horizonTerms is 4.0 (make it at"
                + " most 3.0)");
  }

  @Test
  void aProbabilityOutsideNoughtToOneIsRefused() {
    assertThatThrownBy(() -> new Recipe.Breaks(99.8, 1.25, 2))
        .hasMessageContaining("breaks.confidence is 99.8");
    assertThatThrownBy(() -> new Recipe.Trends(0, 4, 9, 15, 5, 3, 0.3334, 10))
        .hasMessageContaining("trend.alpha");
    assertThatThrownBy(() -> new Recipe.Funnels(0.998, 0.95, 0.1, 5, 10, 2))
        .hasMessageContaining("funnel.outerConfidence");
  }
}
