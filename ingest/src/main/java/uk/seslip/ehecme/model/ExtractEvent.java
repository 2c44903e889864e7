package uk.seslip.ehecme.model;

import java.util.Locale;

/** What is counted of the episodes of one family. */
public enum ExtractEvent {
  /** Children with an episode on census day. */
  CENSUS("On census day"),
  /** Children with an episode on any day of the year before. */
  ANY_POINT("At any point in the year"),
  /** Children for whom an episode began in the year, who were in none as it began. */
  STARTS("Started in the year"),
  /** Children for whom an episode ended in the year, however it ended. */
  ENDS("Ended in the year"),
  /** Children who returned to school in the year. */
  RETURNED_TO_SCHOOL("Returned to school in the year"),
  /** Children who left the area in the year. */
  LEFT_AREA("Left the area in the year"),
  /** Notices under section 437(1) in the year. */
  NOTICES("Section 437(1) notices in the year"),
  /** School attendance orders made in the year. */
  ORDERS("School attendance orders issued in the year"),
  /** School attendance orders revoked in the year. */
  REVOCATIONS("School attendance orders revoked in the year");

  private final String label;

  ExtractEvent(String label) {
    this.label = label;
  }

  /** What is counted, in words. */
  public String label() {
    return label;
  }

  /** Its key in {@code config/extract.yml}, such as {@code any_point}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
