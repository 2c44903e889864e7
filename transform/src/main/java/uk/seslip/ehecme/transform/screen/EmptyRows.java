package uk.seslip.ehecme.transform.screen;

/** No row of the data is without anything. */
final class EmptyRows implements ScreenCheck {

  @Override
  public String id() {
    return "empty_rows";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.data().emptyRows().stream().map(line -> "line " + line).toList(),
        "rows without anything");
  }
}
