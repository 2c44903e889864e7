package uk.seslip.ehecme.ingest.identify;

/** Where a wording stands. */
public enum Axis {
  /** The name of a sheet. */
  SHEET,
  /** The heading of a column. */
  HEADER,
  /** The label of a row. */
  LABEL
}
