package uk.seslip.ehecme.ingest.extract;

import java.nio.charset.StandardCharsets;

/**
 * Reads a day from the bytes of a cell, without making text of them: {@code 2026-10-01}, {@code
 * 1/10/2026}, {@code 1.10.2026}, {@code 1-10-2026} or {@code 1 Oct 2026}, each perhaps with a time
 * after it. The American order is never tried, and two digits are no year.
 */
final class DayText {

  /** Nothing is written. */
  static final int MISSING = Integer.MIN_VALUE;

  /** What is written is no day of 1900 to 2199. */
  static final int UNREADABLE = Integer.MIN_VALUE + 1;

  private static final int[] DAYS_BEFORE = {
    0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365
  };
  private static final byte[] MONTHS =
      "janfebmaraprmayjunjulaugsepoctnovdec".getBytes(StandardCharsets.US_ASCII);
  private static final int EPOCH_DAY_OF_1900 = -25_567;

  private DayText() {}

  /** The days since 1 January 1970 of what stands between two places, already trimmed. */
  static int read(byte[] b, int from, int to) {
    int length = to - from;
    if (length == 0) {
      return MISSING;
    }
    if (length < 8) {
      return UNREADABLE;
    }
    return length >= 10 && b[from + 4] == '-' ? iso(b, from, to) : british(b, from, to);
  }

  private static int iso(byte[] b, int from, int to) {
    if (b[from + 7] != '-' || !isTime(b, from + 10, to)) {
      return UNREADABLE;
    }
    int year = digits(b, from, from + 4);
    int month = digits(b, from + 5, from + 7);
    int day = digits(b, from + 8, from + 10);
    return epochDay(year, month, day);
  }

  private static int british(byte[] b, int from, int to) {
    int first = separator(b, from, Math.min(to, from + 3));
    int second = first < 0 ? -1 : separator(b, first + 1, Math.min(to, first + 11));
    if (second < 0 || b[first] != b[second] || to < second + 5 || !isTime(b, second + 5, to)) {
      return UNREADABLE;
    }
    int day = digits(b, from, first);
    int month = month(b, first + 1, second);
    int year = digits(b, second + 1, second + 5);
    return epochDay(year, month, day);
  }

  private static int separator(byte[] b, int from, int to) {
    for (int i = from; i < to; i++) {
      if (b[i] == '/' || b[i] == '-' || b[i] == '.' || b[i] == ' ') {
        return i;
      }
    }
    return -1;
  }

  private static int month(byte[] b, int from, int to) {
    if (to - from <= 2) {
      return digits(b, from, to);
    }
    for (int m = 0; m < 12; m++) {
      if ((b[from] | 0x20) == MONTHS[3 * m]
          && (b[from + 1] | 0x20) == MONTHS[3 * m + 1]
          && (b[from + 2] | 0x20) == MONTHS[3 * m + 2]) {
        return m + 1;
      }
    }
    return -1;
  }

  /** Whether nothing but a time of day follows. */
  private static boolean isTime(byte[] b, int from, int to) {
    if (from == to) {
      return true;
    }
    if ((b[from] != 'T' && b[from] != ' ') || to - from < 6) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      boolean digit = b[i] >= '0' && b[i] <= '9';
      if (!digit && b[i] != ':' && b[i] != '.') {
        return false;
      }
    }
    return true;
  }

  private static int digits(byte[] b, int from, int to) {
    int number = from == to ? -1 : 0;
    for (int i = from; i < to && number >= 0; i++) {
      int digit = b[i] - '0';
      number = digit >= 0 && digit <= 9 ? number * 10 + digit : -1;
    }
    return number;
  }

  private static int epochDay(int year, int month, int day) {
    if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) {
      return UNREADABLE;
    }
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    int length = DAYS_BEFORE[month] - DAYS_BEFORE[month - 1] + (leap && month == 2 ? 1 : 0);
    if (day > length) {
      return UNREADABLE;
    }
    int before = year - 1;
    int leaps = before / 4 - before / 100 + before / 400 - (1899 / 4 - 1899 / 100 + 1899 / 400);
    int dayOfYear = DAYS_BEFORE[month - 1] + day - 1 + (leap && month > 2 ? 1 : 0);
    return EPOCH_DAY_OF_1900 + 365 * (year - 1900) + leaps + dayOfYear;
  }
}
