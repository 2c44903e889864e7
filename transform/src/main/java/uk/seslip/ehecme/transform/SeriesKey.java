package uk.seslip.ehecme.transform;

import uk.seslip.ehecme.model.Breakdown;

/**
 * What a series is of: one measure and breakdown in one place.
 *
 * @param place GSS code of an authority or of the region
 * @param measure id of the measure
 * @param breakdown the group
 */
public record SeriesKey(String place, String measure, Breakdown breakdown) {

  /** The same measure and breakdown in another place. */
  public SeriesKey in(String otherPlace) {
    return new SeriesKey(otherPlace, measure, breakdown);
  }
}
