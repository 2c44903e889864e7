package uk.seslip.ehecme.ingest.identify;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the ways in which a British office writes a day; the American order is never tried. */
public final class DateReader {

  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          format("uuuu-MM-dd"),
          format("d/M/uuuu"),
          format("d.M.uuuu"),
          format("d-M-uuuu"),
          format("d MMM uuuu"),
          format("d MMMM uuuu"));

  private static final Pattern SHAPE =
      Pattern.compile("\\d{1,4}[-/. ]\\p{Alnum}{1,9}[-/. ]\\d{1,4}(T\\d{2}:\\d{2}(:\\d{2})?)?");

  private static final Pattern SERIAL = Pattern.compile("[34]\\d{4}");
  private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);

  private DateReader() {}

  /** The day that is written, if it is one; a time of day after it does not matter. */
  public static Optional<LocalDate> find(String written) {
    String trimmed = written.strip();
    if (!SHAPE.matcher(trimmed).matches()) {
      return Optional.empty();
    }
    String text = trimmed.replaceAll("T\\d{2}:.*", "");
    return FORMATS.stream().flatMap(format -> parse(text, format).stream()).findFirst();
  }

  /**
   * The days that a bare serial number may be, in the calendar of 1900 and in that of 1904: they
   * lie four years apart, so what is known of the day settles which is meant.
   */
  static List<LocalDate> daysOfSerial(String written) {
    if (!SERIAL.matcher(written.strip()).matches()) {
      return List.of();
    }
    int days = Integer.parseInt(written.strip());
    return List.of(DAY_0_OF_1900.plusDays(days), DAY_0_OF_1904.plusDays(days));
  }

  private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(text, format));
    } catch (DateTimeException otherFormat) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.UK)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
