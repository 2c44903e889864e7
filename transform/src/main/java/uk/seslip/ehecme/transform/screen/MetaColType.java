package uk.seslip.ehecme.transform.screen;

/** Every row of the metadata is a Filter or an Indicator. */
final class MetaColType implements ScreenCheck {

  @Override
  public String id() {
    return "meta_col_type";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.meta().rows().stream()
            .filter(row -> !row.isFilter() && !row.isIndicator())
            .map(row -> row.cell("col_type"))
            .toList(),
        "col_type is neither Filter nor Indicator");
  }
}
