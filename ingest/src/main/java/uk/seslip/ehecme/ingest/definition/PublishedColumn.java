package uk.seslip.ehecme.ingest.definition;

import uk.seslip.ehecme.model.Breakdown;

/**
 * What one column of a wide published file holds.
 *
 * @param name the column's name
 * @param measure id of the measure; {@link #IGNORE} when the column is left out on purpose
 * @param breakdown the group
 */
record PublishedColumn(String name, String measure, Breakdown breakdown) {

  /** What stands in the place of a measure for a column that is left out on purpose. */
  static final String IGNORE = "IGNORE";

  /** Whether the column is left out on purpose. */
  boolean isIgnored() {
    return measure.equals(IGNORE);
  }
}
