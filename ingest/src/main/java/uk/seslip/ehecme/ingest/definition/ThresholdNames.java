package uk.seslip.ehecme.ingest.definition;

import java.util.List;

/** The names of the thresholds that the program uses: configuration must hold these, no others. */
final class ThresholdNames {

  /** Names in {@code checks.yml}. */
  static final List<String> CHECKS =
      List.of(
          "unknown_share_percent",
          "unknown_share_smallest_total",
          "starts_equal_above",
          "equal_totals_above",
          "percentages_sum_slack",
          "percentages_total_distance",
          "rounded_fewest_figures",
          "zeros_fewest",
          "single_category_smallest_total",
          "equal_parts_fewest",
          "sex_share_least_percent",
          "sex_share_smallest_total",
          "sao_above_notices_slack",
          "cme_long_slack_percent",
          "cme_long_slack_children",
          "reception_smallest",
          "zero_after_smallest",
          "jump_factor",
          "jump_smallest_difference",
          "own_range_fewest_terms",
          "own_range_deviations",
          "own_range_smallest_children",
          "own_range_smallest_percent",
          "region_fewest_authorities",
          "region_share_factor",
          "region_smallest_difference",
          "copy_fewest_figures",
          "copied_fewest_parts",
          "copied_smallest_total",
          "shifted_fewest_parts",
          "shifted_smallest_total",
          "shifted_distance_percent",
          "shifted_moved_percent",
          "practice_smallest_children",
          "practice_smallest_explained",
          "rate_implausible_percent",
          "caveat_awaiting_place_percent",
          "caveat_unsuitable_ehe_percent",
          "caveat_admissions_percent",
          "caveat_duration_unknown_percent",
          "caveat_percent_change_smallest_base",
          "caveat_jump_factor",
          "caveat_jump_smallest_count");

  /** Names in {@code disclosure.yml}. */
  static final List<String> DISCLOSURE =
      List.of(
          "partner_base",
          "public_base",
          "low_from",
          "low_to",
          "percentage_smallest_base",
          "dfe_smallest_percentage",
          "split_fewest_parts",
          "split_smallest_total",
          "split_withheld_multiple",
          "region_fewest_authorities");

  /** Names in {@code statistics.yml}. */
  static final List<String> STATISTICS =
      List.of(
          "rates_multiplier",
          "rates_dfe_multiplier",
          "rates_confidence",
          "rates_byar_from",
          "rates_smallest_proportion_base",
          "rates_fewest_neighbours",
          "funnel_inner_confidence",
          "funnel_outer_confidence",
          "funnel_winsorised_share",
          "funnel_smallest_expected",
          "funnel_fewest_authorities",
          "funnel_heterogeneous_above",
          "trend_alpha",
          "trend_year_on_year_from",
          "trend_possible_from",
          "trend_sustained_from",
          "trend_smallest_percent_per_year",
          "trend_smallest_children_per_year",
          "trend_largest_low_share",
          "trend_most_years_permuted",
          "trend_low_counts_as",
          "trend_shortest_window_terms",
          "breaks_confidence",
          "breaks_smallest_ratio",
          "breaks_consecutive_terms",
          "forecast_illustration_from",
          "forecast_range_from",
          "forecast_horizon_terms",
          "forecast_narrow_confidence",
          "forecast_wide_confidence",
          "forecast_smallest_alpha",
          "forecast_alpha_step",
          "forecast_year_on_year_weight",
          "forecast_largest_low_share");

  private ThresholdNames() {}
}
