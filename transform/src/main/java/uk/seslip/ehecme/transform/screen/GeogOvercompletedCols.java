package uk.seslip.ehecme.transform.screen;

/** Columns of a level are empty in rows of larger places. */
final class GeogOvercompletedCols implements ScreenCheck {

  @Override
  public String id() {
    return "geog_overcompleted_cols";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        Geographies.ALL.stream()
            .filter(geography -> !geography.level().equals("National"))
            .flatMap(
                geography ->
                    geography.columns().stream().filter(c -> isOverfilled(pair, geography, c)))
            .toList(),
        "columns that are filled in rows of other levels");
  }

  private static boolean isOverfilled(Pair pair, Geography geography, String column) {
    return pair.data().places().stream()
        .filter(place -> !place.level().equals(geography.level()))
        .filter(place -> !geography.filledAt().contains(place.level()))
        .anyMatch(place -> !place.cell(column).isBlank());
  }
}
