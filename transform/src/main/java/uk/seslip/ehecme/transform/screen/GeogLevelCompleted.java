package uk.seslip.ehecme.transform.screen;

import java.util.List;

/** The columns of a row's own level are filled. */
final class GeogLevelCompleted implements ScreenCheck {

  /** Authorities that ended before the new codes began have none. */
  private static final String MAY_BE_EMPTY = "new_la_code";

  @Override
  public String id() {
    return "geog_level_completed";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.data().places().stream()
            .flatMap(place -> emptyColumns(pair, place).stream())
            .distinct()
            .toList(),
        "columns that are empty in rows of their own level");
  }

  private static List<String> emptyColumns(Pair pair, Place place) {
    return Geographies.find(place.level()).stream()
        .flatMap(geography -> geography.columns().stream())
        .filter(column -> !column.equals(MAY_BE_EMPTY) && pair.data().has(column))
        .filter(column -> place.cell(column).isBlank())
        .toList();
  }
}
