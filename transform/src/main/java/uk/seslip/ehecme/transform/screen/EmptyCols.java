package uk.seslip.ehecme.transform.screen;

/** No column of the data is without anything, but those of places that the file does not have. */
final class EmptyCols implements ScreenCheck {

  @Override
  public String id() {
    return "empty_cols";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.data().columns().stream()
            .filter(column -> !Geographies.COLUMNS.contains(column))
            .filter(column -> pair.data().values(column).stream().allMatch(String::isBlank))
            .filter(column -> !isOfNumbers(pair, column))
            .toList(),
        "columns without anything");
  }

  /** An indicator of numbers alone leaves no text behind. */
  private static boolean isOfNumbers(Pair pair, String column) {
    return pair.data().values(column).isEmpty()
        && pair.meta().indicators().stream().anyMatch(row -> row.name().equals(column));
  }
}
