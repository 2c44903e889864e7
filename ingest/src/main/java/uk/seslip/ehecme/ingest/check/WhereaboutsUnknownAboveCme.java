package uk.seslip.ehecme.ingest.check;

/** Finds more children whose whereabouts are unknown than children missing education. */
final class WhereaboutsUnknownAboveCme extends MeasureAboveAnother {

  WhereaboutsUnknownAboveCme() {
    super("whereabouts_unknown_above_cme", "cme_census", "whereabouts_unknown");
  }
}
