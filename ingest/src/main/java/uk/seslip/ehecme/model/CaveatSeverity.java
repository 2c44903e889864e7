package uk.seslip.ehecme.model;

/** How far a caveat limits the use of a figure, the strongest first. */
public enum CaveatSeverity {
  /** Do not compare. */
  BLOCKING("Do not compare"),
  /** Read before use. */
  CAUTION("Take care"),
  /** Good to know. */
  CONTEXT("Good to know");

  private final String label;

  CaveatSeverity(String label) {
    this.label = label;
  }

  /** What a reader should do, in words. */
  public String label() {
    return label;
  }
}
