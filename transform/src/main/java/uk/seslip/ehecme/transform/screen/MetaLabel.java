package uk.seslip.ehecme.transform.screen;

/** Every row of the metadata has a label. */
final class MetaLabel implements ScreenCheck {

  @Override
  public String id() {
    return "meta_label";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.meta().rows().stream()
            .filter(row -> row.label().isBlank())
            .map(MetaRow::name)
            .toList(),
        "columns without a label");
  }
}
