package uk.seslip.ehecme.ingest.check;

/** Finds more children placed in alternative provision than places commissioned. */
final class ApPlacementsAbovePlaces extends MeasureAboveAnother {

  ApPlacementsAbovePlaces() {
    super("ap_placements_above_places", "ap_places", "ap_placements");
  }
}
