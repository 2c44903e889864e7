package uk.seslip.ehecme.model;

/** Whether a measure counts children at one moment or events over a time; the two never add up. */
public enum MeasureKind {
  /** Counted on census day. */
  STOCK,
  /** Counted over a term or a year. */
  FLOW
}
