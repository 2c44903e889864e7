package uk.seslip.ehecme.transform.screen;

/** Every filter has at least two items. */
final class FilterNotSingular implements ScreenCheck {

  @Override
  public String id() {
    return "filter_not_singular";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.meta().filters().stream()
            .map(MetaRow::name)
            .filter(name -> pair.data().values(name).size() < 2)
            .toList(),
        "filters with fewer than two items");
  }
}
