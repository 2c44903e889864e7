package uk.seslip.ehecme.ingest.identify;

/**
 * A wording and where it stands.
 *
 * @param axis whether it heads a column or labels a row
 * @param sheet the name of its sheet
 * @param written the text as it is written
 */
record PlacedWording(Axis axis, String sheet, String written) {

  /** Another wording at the same place, such as a part of this one. */
  PlacedWording with(String other) {
    return new PlacedWording(axis, sheet, other);
  }
}
