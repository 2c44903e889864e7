package uk.seslip.ehecme.ingest.check;

/**
 * Finds more children missing education for over 20 school days than children missing education.
 */
final class CmeOver20AboveCensus extends MeasureAboveAnother {

  CmeOver20AboveCensus() {
    super("cme_over_20_above_census", "cme_census", "cme_over_20_school_days");
  }
}
