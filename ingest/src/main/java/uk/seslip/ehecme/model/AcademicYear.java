package uk.seslip.ehecme.model;

/**
 * A school year from September to August, named by the calendar year it starts in.
 *
 * @param startYear the calendar year of its September, from 2000 to 2099
 */
public record AcademicYear(int startYear) implements Period, Comparable<AcademicYear> {

  /** DfE's {@code time_identifier} of annual figures. */
  public static final String TIME_IDENTIFIER = "Academic year";

  /** Refuses years outside the century the collection can be in. */
  public AcademicYear {
    if (startYear < 2000 || startYear > 2099) {
      throw new IllegalArgumentException(
          "cannot use academic year " + startYear + ": because it must start in 2000 to 2099");
    }
  }

  /**
   * Reads DfE's six digits, such as {@code 202627}.
   *
   * @throws IllegalArgumentException when the two years do not follow each other
   */
  public static AcademicYear ofTimePeriod(String timePeriod) {
    if (!timePeriod.matches("20\\d{4}")) {
      throw new IllegalArgumentException(
          "cannot read an academic year: because '"
              + timePeriod
              + "' is not six digits like 202627");
    }
    AcademicYear year = new AcademicYear(Integer.parseInt(timePeriod.substring(0, 4)));
    if (!year.timePeriod().equals(timePeriod)) {
      throw new IllegalArgumentException(
          "cannot read an academic year: because '"
              + timePeriod
              + "' is not two consecutive years");
    }
    return year;
  }

  /** The school year before this one. */
  public AcademicYear previous() {
    return new AcademicYear(startYear - 1);
  }

  /** The year as prose says it, such as {@code 2026/27}. */
  @Override
  public String label() {
    return startYear + "/" + secondYear();
  }

  @Override
  public AcademicYear year() {
    return this;
  }

  @Override
  public Term collectedIn() {
    return new Term(new AcademicYear(startYear + 1), Season.AUTUMN);
  }

  @Override
  public String timePeriod() {
    return startYear + secondYear();
  }

  @Override
  public String timeIdentifier() {
    return TIME_IDENTIFIER;
  }

  @Override
  public String sortKey() {
    return timePeriod() + "-0";
  }

  /** The last two digits of the year it ends in. */
  private String secondYear() {
    int digits = (startYear + 1) % 100;
    return digits < 10 ? "0" + digits : Integer.toString(digits);
  }

  @Override
  public int compareTo(AcademicYear other) {
    return Integer.compare(startYear, other.startYear);
  }
}
