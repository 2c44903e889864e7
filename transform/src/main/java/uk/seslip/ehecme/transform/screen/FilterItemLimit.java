package uk.seslip.ehecme.transform.screen;

/** No filter has more items than the table tool takes. */
final class FilterItemLimit implements ScreenCheck {

  /** The most items that a filter may have. */
  static final int MOST_ITEMS = 25_000;

  @Override
  public String id() {
    return "filter_item_limit";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.meta().filterColumns().stream()
            .filter(column -> pair.data().values(column).size() > MOST_ITEMS)
            .toList(),
        "filters with more than 25,000 items");
  }
}
