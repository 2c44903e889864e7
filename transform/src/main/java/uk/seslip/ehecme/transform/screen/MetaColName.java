package uk.seslip.ehecme.transform.screen;

/** Every row of the metadata names its column. */
final class MetaColName implements ScreenCheck {

  @Override
  public String id() {
    return "meta_col_name";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.meta().rows().stream()
            .filter(row -> row.name().isBlank())
            .map(row -> "line " + row.line())
            .toList(),
        "rows of the metadata without a col_name");
  }
}
