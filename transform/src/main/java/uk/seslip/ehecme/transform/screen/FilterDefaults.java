package uk.seslip.ehecme.transform.screen;

/** Every filter and group has its total. */
final class FilterDefaults implements ScreenCheck {

  @Override
  public String id() {
    return "filter_defaults";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.warnedBy(
        pair.meta().filterColumns().stream()
            .filter(column -> !pair.data().values(column).contains(defaultOf(pair, column)))
            .toList(),
        "filters without their total");
  }

  /** The item that is shown first: {@code Total}, unless the metadata says otherwise. */
  private static String defaultOf(Pair pair, String column) {
    return pair.meta().filters().stream()
        .filter(row -> row.name().equals(column))
        .map(row -> row.cell("filter_default"))
        .filter(item -> !item.isBlank())
        .findFirst()
        .orElse("Total");
  }
}
