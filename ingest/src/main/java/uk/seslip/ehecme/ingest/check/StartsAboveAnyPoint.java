package uk.seslip.ehecme.ingest.check;

/**
 * Finds more EHE starts in a year than children who were in elective home education at any point of
 * it.
 */
final class StartsAboveAnyPoint extends MeasureAboveAnother {

  StartsAboveAnyPoint() {
    super("starts_above_any_point", "ehe_any_point", "ehe_starts");
  }
}
