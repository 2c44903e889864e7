package uk.seslip.ehecme.transform.statistics;

/** Whether one condition of the verdict ladder holds. */
public enum Condition {
  /** The condition holds. */
  MET,
  /** The condition does not hold. */
  NOT_MET,
  /** The series cannot answer: a term is missing from a rolling year, or no pair exists. */
  NOT_COMPUTABLE;

  /** Met when the test is true. */
  static Condition when(boolean test) {
    return test ? MET : NOT_MET;
  }
}
