package uk.seslip.ehecme.report.restricted;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days as letters and tables say them. */
public final class DayWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  private DayWords() {}

  /** A day with its weekday, such as {@code Friday 30 October 2026}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** How far a day lies from the day of the run, such as {@code 21 days ago}. */
  public static String when(LocalDate day, LocalDate asOf) {
    long days = ChronoUnit.DAYS.between(asOf, day);
    if (days == 0) {
      return "today";
    }
    String count = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
    return days > 0 ? "in " + count : count + " ago";
  }
}
