package uk.seslip.ehecme.ingest.identify;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.seslip.ehecme.model.AcademicYear;
import uk.seslip.ehecme.model.Season;

/**
 * The year in a written term: both years of an academic year, or the calendar year that the term
 * lies in.
 */
final class YearText {

  private static final int CENTURY = 2000;
  private static final int YEARS_IN_A_CENTURY = 100;
  private static final Pattern PAIR =
      Pattern.compile("(20)?(\\d{2})\\s*(?:/|-|–|to)\\s*(20)?(\\d{2})|20(\\d{2})(\\d{2})");
  private static final Pattern SINGLE = Pattern.compile("(?:20)?(\\d{2})");

  private YearText() {}

  /** Whether the text is two years, consecutive or not. */
  static boolean isPair(String text) {
    return PAIR.matcher(text).matches();
  }

  /** The academic year of two years; empty when they do not follow each other. */
  static Optional<AcademicYear> readPair(String text) {
    Matcher pair = PAIR.matcher(text);
    if (!pair.matches()) {
      return Optional.empty();
    }
    boolean joined = pair.group(2) == null;
    int first = Integer.parseInt(pair.group(joined ? 5 : 2));
    int second = Integer.parseInt(pair.group(joined ? 6 : 4));
    return (first + 1) % YEARS_IN_A_CENTURY == second
        ? Optional.of(new AcademicYear(CENTURY + first))
        : Optional.empty();
  }

  /** The academic year in which a season of one calendar year lies. */
  static Optional<AcademicYear> readSingle(String text, Season season) {
    Matcher single = SINGLE.matcher(text);
    if (!single.matches()) {
      return Optional.empty();
    }
    int calendarYear = CENTURY + Integer.parseInt(single.group(1));
    int startYear = season == Season.AUTUMN ? calendarYear : calendarYear - 1;
    return Optional.of(startYear).filter(year -> year >= CENTURY).map(AcademicYear::new);
  }
}
