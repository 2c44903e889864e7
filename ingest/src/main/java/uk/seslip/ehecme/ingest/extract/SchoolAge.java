package uk.seslip.ehecme.ingest.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * Compulsory school age in England: from the prescribed day (31 August, 31 December or 31 March) on
 * or next after the fifth birthday, to the last Friday in June of the school year of the sixteenth.
 *
 * <p>Source: Education Act 1996, section 8; Education (Start of Compulsory School Age) Order 1998;
 * Education (School Leaving Date) Order 1997.
 */
public final class SchoolAge {

  private static final int AGE_AT_START = 5;
  private static final int AGE_AT_END = 16;
  private static final int AGE_OF_RECEPTION = 4;

  private SchoolAge() {}

  /** The first day of a child's compulsory school age. */
  public static LocalDate firstDay(LocalDate birth) {
    LocalDate birthday = birth.plusYears(AGE_AT_START);
    int year = birthday.getYear();
    LocalDate spring = LocalDate.of(year, Month.MARCH, 31);
    LocalDate summer = LocalDate.of(year, Month.AUGUST, 31);
    if (!birthday.isAfter(spring)) {
      return spring;
    }
    return birthday.isAfter(summer) ? LocalDate.of(year, Month.DECEMBER, 31) : summer;
  }

  /** The last day of a child's compulsory school age. */
  public static LocalDate lastDay(LocalDate birth) {
    LocalDate birthday = birth.plusYears(AGE_AT_END);
    boolean beforeSeptember = birthday.getMonthValue() < Month.SEPTEMBER.getValue();
    return leavingDay(birthday.getYear() + (beforeSeptember ? 0 : 1));
  }

  /** The school leaving date of a calendar year. */
  public static LocalDate leavingDay(int year) {
    return LocalDate.of(year, Month.JUNE, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
  }

  /**
   * The year group that children of an age are in, 0 for Reception to 11; other numbers are outside
   * school.
   *
   * @param startYear the calendar year in which the school year begins
   */
  public static int yearGroup(LocalDate birth, int startYear) {
    LocalDate lastOfSummer = LocalDate.of(startYear, Month.AUGUST, 31);
    return birth.until(lastOfSummer).getYears() - AGE_OF_RECEPTION;
  }
}
