package uk.seslip.ehecme.transform.screen;

/** No filter is a column of geography in disguise. */
final class MetaGeogCatch implements ScreenCheck {

  @Override
  public String id() {
    return "meta_geog_catch";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.meta().filters().stream()
            .map(MetaRow::name)
            .filter(name -> !Geographies.OBSERVATIONAL.contains(name))
            .filter(Geographies::looksLikeAPlace)
            .toList(),
        "filters that read like geography");
  }
}
