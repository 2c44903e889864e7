package uk.seslip.ehecme.model;

/** How much a finding asks of whoever must act. */
public enum Severity {
  /** Must be corrected: the figures it touches are not used. */
  ERROR,
  /** Correct or confirm: the figures are used meanwhile. */
  QUERY,
  /** We did something you should know. */
  NOTE
}
