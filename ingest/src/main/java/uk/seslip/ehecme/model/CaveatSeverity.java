package uk.seslip.ehecme.model;

/** How far a caveat limits the use of a figure, the strongest first. */
public enum CaveatSeverity {
  /** Do not compare. */
  BLOCKING,
  /** Read before use. */
  CAUTION,
  /** Good to know. */
  CONTEXT
}
