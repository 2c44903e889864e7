package uk.seslip.ehecme.model;

/** What a column of a child-level extract holds. */
public enum ExtractContent {
  /** What tells one child from another; it becomes a keyed hash at once. */
  IDENTIFIER,
  /** The date of birth; it becomes an age at once. */
  BIRTH,
  /** The register the episode belongs to. */
  FAMILY,
  /** The episode's first day. */
  START,
  /** The episode's last day; blank while it lasts. */
  END,
  /** How the episode ended. */
  ENDING,
  /** An answer from a list of the register. */
  CATEGORY,
  /** The days of notices under section 437(1). */
  NOTICE,
  /** The days of school attendance orders. */
  ORDER,
  /** The days on which orders were revoked. */
  REVOCATION
}
