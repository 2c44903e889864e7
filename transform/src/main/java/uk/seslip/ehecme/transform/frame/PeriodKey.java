package uk.seslip.ehecme.transform.frame;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.seslip.ehecme.model.AcademicYear;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Season;
import uk.seslip.ehecme.model.Term;

/** Reads back the sortable keys that periods have inside Spark. */
public final class PeriodKey {

  private static final int YEAR_DIGITS = 6;

  /** Reading a key takes longer than finding it, and a run has a few dozen of them. */
  private static final Map<String, Period> READ = new ConcurrentHashMap<>();

  private PeriodKey() {}

  /** The period of a key such as {@code 202627-1}, or {@code 202526-0} for an academic year. */
  public static Period read(String key) {
    return READ.computeIfAbsent(key, PeriodKey::parse);
  }

  private static Period parse(String key) {
    AcademicYear year = AcademicYear.ofTimePeriod(key.substring(0, YEAR_DIGITS));
    int place = key.charAt(YEAR_DIGITS + 1) - '0';
    return place == 0 ? year : new Term(year, Season.values()[place - 1]);
  }

  /** The term of a key; a key of an academic year is a bug of the caller. */
  public static Term readTerm(String key) {
    if (read(key) instanceof Term term) {
      return term;
    }
    throw new IllegalArgumentException("cannot read a term: because " + key + " is a year");
  }
}
