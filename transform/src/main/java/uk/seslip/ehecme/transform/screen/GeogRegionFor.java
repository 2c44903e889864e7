package uk.seslip.ehecme.transform.screen;

import java.util.Set;

/** Rows of authorities and districts say which region they lie in. */
final class GeogRegionFor implements ScreenCheck {

  private static final Set<String> LEVELS = Set.of("Local authority", "Local authority district");

  @Override
  public String id() {
    return "geog_region_for";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.warnedBy(
        pair.data().places().stream()
            .filter(place -> LEVELS.contains(place.level()))
            .filter(p -> p.cell("region_code").isBlank() || p.cell("region_name").isBlank())
            .map(place -> place.cell("la_name") + place.cell("lad_name"))
            .toList(),
        "places without their region");
  }
}
