package uk.seslip.ehecme.ingest.extract;

import java.io.Serializable;
import java.time.LocalDate;

/** What a date of birth means for a run, worked out once for each day on which a child is born. */
final class BirthTable implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Born longer ago than this, nobody is in a list of children. */
  private static final int MOST_YEARS = 30;

  private final int from;
  private final int[] firstDays;
  private final int[] lastDays;
  private final byte[] yearGroups;

  /** A table of the days up to the day of the run. */
  BirthTable(LocalDate asOf, int startYear) {
    LocalDate first = asOf.minusYears(MOST_YEARS);
    int days = (int) (asOf.toEpochDay() - first.toEpochDay()) + 1;
    from = (int) first.toEpochDay();
    firstDays = new int[days];
    lastDays = new int[days];
    yearGroups = new byte[days];
    for (int i = 0; i < days; i++) {
      LocalDate birth = first.plusDays(i);
      firstDays[i] = (int) SchoolAge.firstDay(birth).toEpochDay();
      lastDays[i] = (int) SchoolAge.lastDay(birth).toEpochDay();
      yearGroups[i] = (byte) SchoolAge.yearGroup(birth, startYear);
    }
  }

  /** Whether a child can be born on a day. */
  boolean isPossible(int day) {
    return day >= from && day < from + firstDays.length;
  }

  int firstDay(int birth) {
    return firstDays[birth - from];
  }

  int lastDay(int birth) {
    return lastDays[birth - from];
  }

  int yearGroup(int birth) {
    return yearGroups[birth - from];
  }
}
