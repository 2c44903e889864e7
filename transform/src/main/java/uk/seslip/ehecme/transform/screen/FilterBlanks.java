package uk.seslip.ehecme.transform.screen;

/** No item of a filter or group is empty. */
final class FilterBlanks implements ScreenCheck {

  @Override
  public String id() {
    return "filter_blanks";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.meta().filterColumns().stream()
            .filter(column -> pair.data().values(column).stream().anyMatch(String::isBlank))
            .toList(),
        "filters with empty cells");
  }
}
