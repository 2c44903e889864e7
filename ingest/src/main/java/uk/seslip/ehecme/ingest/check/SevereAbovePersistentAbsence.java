package uk.seslip.ehecme.ingest.check;

/**
 * Finds more severely than persistently absent pupils: severe absence is a part of persistent
 * absence.
 */
final class SevereAbovePersistentAbsence extends MeasureAboveAnother {

  SevereAbovePersistentAbsence() {
    super("severe_above_persistent_absence", "persistent_absence", "severe_absence");
  }
}
