package uk.seslip.ehecme.transform.screen;

import java.util.Set;

/** No column of time or geography is in the metadata. */
final class MetaObUnit implements ScreenCheck {

  private static final Set<String> FILTERS_AT_SCHOOL_LEVEL = Set.of("school_name", "provider_name");

  @Override
  public String id() {
    return "meta_ob_unit";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.meta().namedColumns().stream()
            .filter(Geographies.OBSERVATIONAL::contains)
            .filter(name -> !FILTERS_AT_SCHOOL_LEVEL.contains(name))
            .toList(),
        "columns of time or geography in the metadata");
  }
}
