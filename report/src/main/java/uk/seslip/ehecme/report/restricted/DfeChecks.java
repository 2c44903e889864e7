package uk.seslip.ehecme.report.restricted;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The proposed checks, and which items each of them looks at. The validation rules of COLLECT were
 * not available; these stand in their place and are called proposed wherever they are shown.
 */
final class DfeChecks {

  private static final Predicate<DfeItem> ALL = item -> true;
  private static final Predicate<DfeItem> TOTALS = item -> item.breakdown().isTotal();
  private static final Predicate<DfeItem> BROKEN_DOWN = item -> !item.measure().topics().isEmpty();

  private static final Map<String, Predicate<DfeItem>> SCOPES =
      Map.ofEntries(
          Map.entry("negative_number", ALL),
          Map.entry("decimal_number", ALL),
          Map.entry("not_reported", ALL),
          Map.entry("percentages_as_counts", BROKEN_DOWN),
          Map.entry("part_above_total", BROKEN_DOWN),
          Map.entry("total_not_sum_of_parts", BROKEN_DOWN),
          Map.entry("total_missing", BROKEN_DOWN.and(TOTALS)),
          Map.entry("unknown_share_high", BROKEN_DOWN),
          Map.entry("sex_share_unusual", topic("Sex")),
          Map.entry("reception_above_year_one", topic("Year group")),
          Map.entry(
              "census_above_any_point",
              totalsOf("ehe_census", "ehe_any_point", "cme_census", "cme_any_point")),
          Map.entry(
              "census_equals_any_point",
              totalsOf("ehe_census", "ehe_any_point", "cme_census", "cme_any_point")),
          Map.entry("starts_equal_any_point", totalsOf("ehe_starts", "ehe_any_point")),
          Map.entry("starts_above_any_point", totalsOf("ehe_starts", "ehe_any_point")),
          Map.entry(
              "returns_and_leavers_above_any_point",
              totalsOf("ehe_returns_to_school", "ehe_left_area", "ehe_any_point")),
          Map.entry("notices_above_any_point", totalsOf("ehe_s437_notices", "ehe_any_point")),
          Map.entry("sao_issued_above_notices", totalsOf("ehe_sao_issued", "ehe_s437_notices")),
          Map.entry("sao_revoked_above_issued", totalsOf("ehe_sao_revoked", "ehe_sao_issued")),
          Map.entry("ehe_equals_cme", totalsOf("ehe_census", "cme_census")));

  private DfeChecks() {}

  /** The codes of the checks that look at an item, alphabetical. */
  static List<String> of(DfeItem item) {
    return SCOPES.entrySet().stream()
        .filter(scope -> scope.getValue().test(item))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** The codes of all of them, alphabetical; a pack numbers them in this order from 1. */
  static List<String> codes() {
    return SCOPES.keySet().stream().sorted().toList();
  }

  private static Predicate<DfeItem> topic(String name) {
    return item -> item.breakdown().topic().equals(name);
  }

  private static Predicate<DfeItem> totalsOf(String... measures) {
    return TOTALS.and(item -> List.of(measures).contains(item.measure().id()));
  }
}
