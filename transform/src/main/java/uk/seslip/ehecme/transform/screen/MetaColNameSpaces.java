package uk.seslip.ehecme.transform.screen;

/** No name in the metadata has a space. */
final class MetaColNameSpaces implements ScreenCheck {

  @Override
  public String id() {
    return "meta_col_name_spaces";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.meta().rows().stream().map(MetaRow::name).filter(n -> n.matches(".*\\s.*")).toList(),
        "there are spaces in col_name");
  }
}
