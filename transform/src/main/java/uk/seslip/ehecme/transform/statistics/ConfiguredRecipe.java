package uk.seslip.ehecme.transform.statistics;

import uk.seslip.ehecme.model.Thresholds;

/** Reads the recipe from the named numbers of {@code config/statistics.yml}. */
public final class ConfiguredRecipe {

  private ConfiguredRecipe() {}

  /**
   * The recipe that configuration states, whole.
   *
   * @throws IllegalArgumentException when a number is missing or the recipe cannot work with it
   */
  public static Recipe of(Thresholds numbers) {
    double low = number(numbers, "trend_low_counts_as");
    Bounds.atLeast("trend_low_counts_as", low, Recipe.LOW_COUNTS_AS);
    Bounds.atMost("trend_low_counts_as", low, Recipe.LOW_COUNTS_AS);
    return new Recipe(
        rates(numbers), funnel(numbers), trend(numbers), breaks(numbers), forecast(numbers));
  }

  private static Recipe.Rates rates(Thresholds numbers) {
    return new Recipe.Rates(
        numbers.requireInt("rates_multiplier"),
        number(numbers, "rates_confidence"),
        numbers.requireInt("rates_byar_from"),
        numbers.requireInt("rates_smallest_proportion_base"),
        numbers.requireInt("rates_fewest_neighbours"));
  }

  private static Recipe.Funnels funnel(Thresholds numbers) {
    return new Recipe.Funnels(
        number(numbers, "funnel_inner_confidence"),
        number(numbers, "funnel_outer_confidence"),
        number(numbers, "funnel_winsorised_share"),
        number(numbers, "funnel_smallest_expected"),
        numbers.requireInt("funnel_fewest_authorities"),
        number(numbers, "funnel_heterogeneous_above"));
  }

  private static Recipe.Trends trend(Thresholds numbers) {
    return new Recipe.Trends(
        number(numbers, "trend_alpha"),
        numbers.requireInt("trend_year_on_year_from"),
        numbers.requireInt("trend_possible_from"),
        numbers.requireInt("trend_sustained_from"),
        number(numbers, "trend_smallest_percent_per_year"),
        number(numbers, "trend_smallest_children_per_year"),
        number(numbers, "trend_largest_low_share"),
        numbers.requireInt("trend_most_years_permuted"));
  }

  private static Recipe.Breaks breaks(Thresholds numbers) {
    return new Recipe.Breaks(
        number(numbers, "breaks_confidence"),
        number(numbers, "breaks_smallest_ratio"),
        numbers.requireInt("breaks_consecutive_terms"));
  }

  private static Recipe.Forecasts forecast(Thresholds numbers) {
    return new Recipe.Forecasts(
        numbers.requireInt("forecast_illustration_from"),
        numbers.requireInt("forecast_range_from"),
        numbers.requireInt("forecast_horizon_terms"),
        number(numbers, "forecast_narrow_confidence"),
        number(numbers, "forecast_wide_confidence"),
        number(numbers, "forecast_smallest_alpha"),
        number(numbers, "forecast_alpha_step"),
        number(numbers, "forecast_year_on_year_weight"),
        number(numbers, "forecast_largest_low_share"));
  }

  private static double number(Thresholds numbers, String name) {
    return numbers.require(name).doubleValue();
  }
}
