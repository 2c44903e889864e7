package uk.seslip.ehecme.transform.screen;

import java.util.Set;

/** No column of time or geography says Total. */
final class FilterObTotal implements ScreenCheck {

  private static final Set<String> TOTALS = Set.of("Total", "total", "All", "all");

  @Override
  public String id() {
    return "filter_ob_total";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.data().columns().stream()
            .filter(Geographies.OBSERVATIONAL::contains)
            .filter(column -> pair.data().values(column).stream().anyMatch(TOTALS::contains))
            .toList(),
        "columns of time or geography that say Total or All");
  }
}
