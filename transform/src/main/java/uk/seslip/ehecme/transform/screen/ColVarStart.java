package uk.seslip.ehecme.transform.screen;

/** Column names begin with a small letter. */
final class ColVarStart implements ScreenCheck {

  @Override
  public String id() {
    return "col_var_start";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.warnedBy(
        pair.data().columns().stream().filter(column -> !column.matches("[a-z].*")).toList(),
        "column names that do not begin with a small letter");
  }
}
