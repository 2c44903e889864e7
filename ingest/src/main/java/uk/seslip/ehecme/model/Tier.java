package uk.seslip.ehecme.model;

import java.util.Locale;

/** Who a build is for, and so how coarsely its counts are rounded. */
public enum Tier {
  /** Named members of the group: nearest 5. */
  PARTNER,
  /** Anyone: nearest 10, as DfE publishes. */
  PUBLIC;

  /** The tier as paths and options spell it. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The tier as pages name it. */
  public String label() {
    return this == PARTNER ? "Partner" : "Public";
  }
}
