package uk.seslip.ehecme.model;

/**
 * The time a figure is for: one {@link Term} (a census-day stock or a count in the term) or one
 * {@link AcademicYear} (an annual flow).
 *
 * <p>The two forms mirror DfE's {@code time_period} and {@code time_identifier} and are never added
 * together.
 */
public sealed interface Period permits Term, AcademicYear {

  /** The academic year the period lies in. */
  AcademicYear year();

  /** DfE's {@code time_period}: six digits of two consecutive years, such as {@code 202627}. */
  String timePeriod();

  /** DfE's {@code time_identifier}, such as {@code Autumn term} or {@code Academic year}. */
  String timeIdentifier();

  /** The period as prose says it, such as {@code Autumn 2026/27}. */
  String label();

  /** The term whose return reports it: its own, and for an annual flow the autumn that follows. */
  Term collectedIn();

  /** A key that sorts periods in time: the year, then annual flows, then its terms in order. */
  String sortKey();

  /**
   * Reads back the pair of published columns.
   *
   * @throws IllegalArgumentException when the pair is not a term or an academic year
   */
  static Period of(String timePeriod, String timeIdentifier) {
    AcademicYear year = AcademicYear.ofTimePeriod(timePeriod);
    if (AcademicYear.TIME_IDENTIFIER.equals(timeIdentifier)) {
      return year;
    }
    return new Term(year, Season.ofTimeIdentifier(timeIdentifier));
  }
}
