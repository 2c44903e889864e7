package uk.seslip.ehecme.transform.screen;

/** Every geographic level is a known one. */
final class GeogLevel implements ScreenCheck {

  @Override
  public String id() {
    return "geog_level";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.data().levels().stream().filter(l -> Geographies.find(l).isEmpty()).toList(),
        "geographic levels that are not known");
  }
}
