package uk.seslip.ehecme.model;

/** How often a measure is asked for. */
public enum Periodicity {
  /** Every term, for that term. */
  TERM,
  /** Once a year in the autumn, for the academic year before. */
  ACADEMIC_YEAR
}
