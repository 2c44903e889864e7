package uk.seslip.ehecme.transform.screen;

import java.util.List;

/** A place with the code x is called Not available. */
final class GeogNa implements ScreenCheck {

  @Override
  public String id() {
    return "geog_na";
  }

  @Override
  public Outcome of(Pair pair) {
    List<String> names =
        NamedPlace.among(pair)
            .filter(place -> place.isCodedUnavailable() && !place.isNamedUnavailable())
            .map(NamedPlace::name)
            .toList();
    return Outcome.failedBy(names, "places with the code x and a name");
  }
}
