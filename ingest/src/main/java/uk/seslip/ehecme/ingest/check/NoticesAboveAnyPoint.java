package uk.seslip.ehecme.ingest.check;

/**
 * Finds more section 437(1) notices than children in elective home education at any point of the
 * year.
 */
final class NoticesAboveAnyPoint extends MeasureAboveAnother {

  NoticesAboveAnyPoint() {
    super("notices_above_any_point", "ehe_any_point", "ehe_s437_notices");
  }
}
