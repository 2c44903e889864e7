package uk.seslip.ehecme.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/**
 * One school term of one academic year: the moment of a census, and the unit of a return.
 *
 * @param year the academic year
 * @param season which of its three terms
 */
public record Term(AcademicYear year, Season season) implements Period, Comparable<Term> {

  /** How many terms a school year has, and so how far apart two like terms are. */
  public static final int TERMS_IN_A_YEAR = 3;

  /**
   * Reads the spelling used in paths and options, such as {@code 2026-27-autumn}.
   *
   * @throws IllegalArgumentException when it is not a year, the following year and a season
   */
  public static Term ofSlug(String slug) {
    String text = slug.toLowerCase(Locale.ROOT);
    if (!text.matches("20\\d{2}-\\d{2}-(autumn|spring|summer)")) {
      throw new IllegalArgumentException(
          "cannot read a term: because '" + slug + "' is not like 2026-27-autumn");
    }
    AcademicYear year = AcademicYear.ofTimePeriod(text.substring(0, 4) + text.substring(5, 7));
    return new Term(year, Season.valueOf(text.substring(8).toUpperCase(Locale.ROOT)));
  }

  /** The term at a position on the endless line of terms; the inverse of {@link #index()}. */
  public static Term ofIndex(int index) {
    Season season = Season.values()[Math.floorMod(index, TERMS_IN_A_YEAR)];
    return new Term(new AcademicYear(Math.floorDiv(index, TERMS_IN_A_YEAR)), season);
  }

  /** The position on the endless line of terms: like terms differ by multiples of three. */
  public int index() {
    return year.startYear() * TERMS_IN_A_YEAR + season.ordinal();
  }

  /** The same term a number of school years earlier. */
  public Term yearsEarlier(int years) {
    return new Term(new AcademicYear(year.startYear() - years), season);
  }

  /** The term that follows. */
  public Term next() {
    return ofIndex(index() + 1);
  }

  /** The term before. */
  public Term previous() {
    return ofIndex(index() - 1);
  }

  /** Whether this term comes before another. */
  public boolean isBefore(Term other) {
    return compareTo(other) < 0;
  }

  /** The spelling used in paths and options, such as {@code 2026-27-autumn}. */
  public String slug() {
    return year.label().replace('/', '-') + "-" + season.label().toLowerCase(Locale.ROOT);
  }

  /** The term as prose says it, such as {@code Autumn 2026/27}. */
  @Override
  public String label() {
    return season.label() + " " + year.label();
  }

  @Override
  public Term collectedIn() {
    return this;
  }

  /** A day near which children are counted: school census days lie within a fortnight of it. */
  public LocalDate aboutCensusDay() {
    return switch (season) {
      case AUTUMN -> LocalDate.of(year.startYear(), Month.OCTOBER, 3);
      case SPRING -> LocalDate.of(year.startYear() + 1, Month.JANUARY, 18);
      case SUMMER -> LocalDate.of(year.startYear() + 1, Month.MAY, 18);
    };
  }

  @Override
  public String timePeriod() {
    return year.timePeriod();
  }

  @Override
  public String timeIdentifier() {
    return season.timeIdentifier();
  }

  @Override
  public String sortKey() {
    return timePeriod() + "-" + (season.ordinal() + 1);
  }

  @Override
  public int compareTo(Term other) {
    return Integer.compare(index(), other.index());
  }
}
