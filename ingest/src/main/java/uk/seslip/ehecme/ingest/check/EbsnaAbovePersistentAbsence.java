package uk.seslip.ehecme.ingest.check;

/**
 * Finds more children supported with emotionally based non-attendance than pupils persistently
 * absent.
 */
final class EbsnaAbovePersistentAbsence extends MeasureAboveAnother {

  EbsnaAbovePersistentAbsence() {
    super("ebsna_above_persistent_absence", "persistent_absence", "ebsna_supported");
  }
}
