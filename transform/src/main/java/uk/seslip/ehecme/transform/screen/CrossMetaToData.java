package uk.seslip.ehecme.transform.screen;

/** Every column of the metadata is in the data. */
final class CrossMetaToData implements ScreenCheck {

  @Override
  public String id() {
    return "cross_meta_to_data";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.meta().rows().stream()
            .map(row -> row.name().strip())
            .filter(name -> !name.isEmpty() && !pair.data().has(name))
            .toList(),
        "columns that the metadata names and the data does not have");
  }
}
