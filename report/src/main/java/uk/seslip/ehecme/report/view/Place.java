package uk.seslip.ehecme.report.view;

/**
 * Whose figures are spoken of.
 *
 * @param code GSS code
 * @param name the name
 * @param kind a single authority or all of them together
 */
record Place(String code, String name, Kind kind) {

  /** Whether a place is one authority or the whole region. */
  enum Kind {
    AUTHORITY,
    REGION
  }

  boolean isRegion() {
    return kind == Kind.REGION;
  }
}
