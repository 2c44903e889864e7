package uk.seslip.ehecme.ingest.check;

/** Finds more permanent exclusions than suspensions, mostly two exchanged cells. */
final class ExclusionsAboveSuspensions extends MeasureAboveAnother {

  ExclusionsAboveSuspensions() {
    super("exclusions_above_suspensions", "suspensions", "permanent_exclusions");
  }
}
