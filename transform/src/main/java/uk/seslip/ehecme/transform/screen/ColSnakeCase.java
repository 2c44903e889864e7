package uk.seslip.ehecme.transform.screen;

/** Column names are of small letters, digits and underscores; spaces have their own check. */
final class ColSnakeCase implements ScreenCheck {

  @Override
  public String id() {
    return "col_snake_case";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.warnedBy(
        pair.data().columns().stream().filter(column -> !column.matches("[a-z0-9_\\s]*")).toList(),
        "column names that are not in snake_case");
  }
}
