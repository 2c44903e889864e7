package uk.seslip.ehecme.report.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How numbers, dates and lists are written, everywhere the same. */
public final class Formats {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Formats() {}

  /** A whole number with thousands separators, such as {@code 1,450}. */
  public static String count(int number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /** A day, such as {@code 1 October 2026}. */
  public static String date(LocalDate day) {
    return DATE.format(day);
  }

  /** Names as a sentence lists them, such as {@code Kent, Slough and Surrey}. */
  public static String list(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** The size of a file to a director: {@code 240 KB} or {@code 1.2 MB}. */
  public static String size(long bytes) {
    long kilobytes = Math.max(1, Math.round(bytes / 1024.0));
    return kilobytes < 1024
        ? kilobytes + " KB"
        : String.format(Locale.UK, "%.1f MB", kilobytes / 1024.0);
  }

  /** A text with its first letter as a capital. */
  static String sentenceCase(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }

  /** A text fit to follow a colon or to stand in brackets: without capital and full stop. */
  static String inSentence(String text) {
    String stripped = text.strip().replaceAll("\\.$", "");
    return stripped.matches("(?s)\\p{Lu}(\\p{Ll}| ).*")
        ? stripped.substring(0, 1).toLowerCase(Locale.UK) + stripped.substring(1)
        : stripped;
  }

  /** A text that ends as a sentence does. */
  public static String sentence(String text) {
    return text.isEmpty() || text.matches("(?s).*[.?!]\\s*") ? text.strip() : text.strip() + ".";
  }
}
