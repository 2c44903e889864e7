package uk.seslip.ehecme.model;

import java.util.Locale;

/** Where an authority's return of a term stands. */
public enum CoverageState {
  NOT_RECEIVED,
  UNREADABLE,
  NEEDS_CORRECTION,
  NEEDS_CONFIRMATION,
  ACCEPTED,
  ACCEPTED_WITH_NOTES,
  NIL_RETURN,
  NOT_REQUIRED;

  /** The state as {@code coverage.csv} spells it, such as {@code not-received}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
