package uk.seslip.ehecme.ingest.parse;

import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.Period;

/**
 * What one value of a return is for.
 *
 * @param measure the measure
 * @param breakdown the group
 * @param period the term or the academic year
 */
public record ItemKey(Measure measure, Breakdown breakdown, Period period) {

  /** What a row says of it. */
  Observation observed(Authority authority, ItemRow row, ObservedValue value) {
    return new Observation(
        authority.code(), period, measure.id(), breakdown, value, row.valueCell());
  }
}
