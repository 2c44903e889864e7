package uk.seslip.ehecme.transform.screen;

import java.util.stream.Stream;

/** Columns of an authority or region come together. */
final class GeogColPresent implements ScreenCheck {

  @Override
  public String id() {
    return "geog_col_present";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        Stream.of("Local authority", "Regional")
            .flatMap(level -> Geographies.find(level).stream())
            .filter(geography -> geography.columns().stream().anyMatch(pair.data()::has))
            .flatMap(geography -> geography.columns().stream())
            .filter(column -> !pair.data().has(column))
            .toList(),
        "columns missing beside the others of their level");
  }
}
