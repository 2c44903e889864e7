package uk.seslip.ehecme.transform.screen;

import java.util.List;

/** A place that is not available has the code x. */
final class GeogNaCode implements ScreenCheck {

  @Override
  public String id() {
    return "geog_na_code";
  }

  @Override
  public Outcome of(Pair pair) {
    List<String> codes =
        NamedPlace.among(pair)
            .filter(place -> place.isNamedUnavailable() && !place.isCodedUnavailable())
            .map(NamedPlace::code)
            .toList();
    return Outcome.failedBy(codes, "places that are not available and have a code");
  }
}
