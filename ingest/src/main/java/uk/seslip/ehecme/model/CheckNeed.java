package uk.seslip.ehecme.model;

/** What a check must know besides the return that it asks. */
public enum CheckNeed {
  /** Nothing: the return alone. */
  NOTHING,
  /** The answers to the practice questions. */
  ANSWERS,
  /** The term before. */
  LAST_TERM,
  /** The same term a year before. */
  LAST_YEAR,
  /** The same term of several years before. */
  EARLIER_YEARS,
  /** The same term a year before, and what other authorities returned in both. */
  OTHER_AUTHORITIES
}
