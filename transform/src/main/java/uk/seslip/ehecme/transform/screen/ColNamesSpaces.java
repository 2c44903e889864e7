package uk.seslip.ehecme.transform.screen;

/** No column name of the data has a space. */
final class ColNamesSpaces implements ScreenCheck {

  @Override
  public String id() {
    return "col_names_spaces";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.data().columns().stream().filter(column -> column.matches(".*\\s.*")).toList(),
        "there are spaces in column names");
  }
}
