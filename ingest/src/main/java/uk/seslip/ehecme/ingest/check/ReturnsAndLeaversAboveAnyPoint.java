package uk.seslip.ehecme.ingest.check;

/**
 * Finds more children who returned to school or left the area than were in elective home education.
 */
final class ReturnsAndLeaversAboveAnyPoint extends MeasureAboveAnother {

  ReturnsAndLeaversAboveAnyPoint() {
    super(
        "returns_and_leavers_above_any_point",
        "ehe_any_point",
        "ehe_returns_to_school",
        "ehe_left_area");
  }
}
