package uk.seslip.ehecme.transform.screen;

/** A place that is not available has the code x. */
final class GeogNaCode implements ScreenCheck {

  @Override
  public String id() {
    return "geog_na_code";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        Geographies.ALL.stream()
            .filter(geography -> !geography.code().isEmpty())
            .flatMap(
                g ->
                    pair.data().places().stream()
                        .filter(p -> isCoded(p, g))
                        .map(p -> p.cell(g.code())))
            .toList(),
        "places that are not available and have a code");
  }

  private static boolean isCoded(Place place, Geography geography) {
    return place.cell(geography.name()).equals("Not available")
        && !place.cell(geography.code()).equals("x");
  }
}
