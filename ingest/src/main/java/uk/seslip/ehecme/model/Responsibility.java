package uk.seslip.ehecme.model;

/** Who must act on a finding. */
public enum Responsibility {
  /** The authority that sent the file. */
  AUTHORITY,
  /** The regional data lead. */
  REGION
}
