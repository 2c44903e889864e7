package uk.seslip.ehecme.model;

/** The part of the school year a census falls in; only like seasons are ever compared. */
public enum Season {
  AUTUMN("Autumn"),
  SPRING("Spring"),
  SUMMER("Summer");

  private final String label;

  Season(String label) {
    this.label = label;
  }

  /** The season as prose says it, such as {@code Autumn}. */
  public String label() {
    return label;
  }

  /** DfE's {@code time_identifier}, such as {@code Autumn term}. */
  public String timeIdentifier() {
    return label + " term";
  }

  /**
   * Reads back a {@code time_identifier}.
   *
   * @throws IllegalArgumentException when it is not one of the three terms
   */
  public static Season ofTimeIdentifier(String timeIdentifier) {
    for (Season season : values()) {
      if (season.timeIdentifier().equals(timeIdentifier)) {
        return season;
      }
    }
    throw new IllegalArgumentException(
        "cannot read a term: because '"
            + timeIdentifier
            + "' is not Autumn, Spring or Summer term");
  }
}
