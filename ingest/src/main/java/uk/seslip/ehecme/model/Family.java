package uk.seslip.ehecme.model;

/** The part of the collection a measure belongs to; only EHE and CME can reach the DfE return. */
public enum Family {
  EHE("Elective home education"),
  CME("Children missing education"),
  REGIONAL("Regional measures");

  private final String label;

  Family(String label) {
    this.label = label;
  }

  /** The family in plain words. */
  public String label() {
    return label;
  }
}
