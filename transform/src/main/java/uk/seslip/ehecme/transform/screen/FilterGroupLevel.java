package uk.seslip.ehecme.transform.screen;

/** A group has no more items than the filter it groups. */
final class FilterGroupLevel implements ScreenCheck {

  @Override
  public String id() {
    return "filter_group_level";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.meta().filters().stream()
            .filter(row -> !row.group().isBlank())
            .filter(row -> items(pair, row.group()) > items(pair, row.name()))
            .map(MetaRow::group)
            .toList(),
        "grouping columns with more items than their filter");
  }

  private static int items(Pair pair, String column) {
    return pair.data().values(column).size();
  }
}
