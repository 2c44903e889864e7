package uk.seslip.ehecme.transform.screen;

/** The columns of every level in the file are there. */
final class GeogLevelPresent implements ScreenCheck {

  @Override
  public String id() {
    return "geog_level_present";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.data().levels().stream()
            .flatMap(level -> Geographies.find(level).stream())
            .flatMap(geography -> geography.columns().stream())
            .filter(column -> !pair.data().has(column))
            .toList(),
        "columns missing for the levels in the file");
  }
}
