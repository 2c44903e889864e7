package uk.seslip.ehecme.transform.screen;

import java.util.Set;

/** The metadata has no other columns. */
final class ColInvalidMeta implements ScreenCheck {

  private static final Set<String> OPTIONAL = Set.of("filter_default", "parent_filter");

  @Override
  public String id() {
    return "col_invalid_meta";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.meta().columns().stream()
            .filter(column -> !ColReqMeta.REQUIRED.contains(column))
            .filter(column -> !OPTIONAL.contains(column))
            .toList(),
        "columns that a metadata file does not have");
  }
}
