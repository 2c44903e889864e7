package uk.seslip.ehecme.ingest.definition;

import uk.seslip.ehecme.model.Breakdown;

/**
 * What one column of a wide published file holds.
 *
 * @param name the column's name
 * @param measure id of the measure; {@link #IGNORE} when the column is left out on purpose
 * @param breakdown the group
 * @param unit what its numbers are
 */
record PublishedColumn(String name, String measure, Breakdown breakdown, Unit unit) {

  /** What stands in the place of a measure for a column that is left out on purpose. */
  static final String IGNORE = "IGNORE";

  /** What the numbers of a column are, in the words of the configuration. */
  enum Unit {
    CHILDREN,
    PERCENT
  }

  /** Whether the column is left out on purpose. */
  boolean isIgnored() {
    return measure.equals(IGNORE);
  }
}
