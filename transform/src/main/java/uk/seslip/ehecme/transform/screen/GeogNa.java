package uk.seslip.ehecme.transform.screen;

/** A place with the code x is called Not available. */
final class GeogNa implements ScreenCheck {

  @Override
  public String id() {
    return "geog_na";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        Geographies.ALL.stream()
            .filter(geography -> !geography.code().isEmpty())
            .flatMap(
                g ->
                    pair.data().places().stream()
                        .filter(p -> isUnnamed(p, g))
                        .map(p -> p.cell(g.name())))
            .toList(),
        "places with the code x and a name");
  }

  private static boolean isUnnamed(Place place, Geography geography) {
    return place.cell(geography.code()).equals("x")
        && !place.cell(geography.name()).equals("Not available");
  }
}
