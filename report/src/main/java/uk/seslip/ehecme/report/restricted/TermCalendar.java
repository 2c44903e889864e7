package uk.seslip.ehecme.report.restricted;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.model.CalendarTerm;

/**
 * The days of a term's collection as an iCalendar file (RFC 5545), to be opened in any calendar.
 * The same day always has the same UID, so that opening a newer file moves it.
 *
 * @param dates the days
 * @param asOf the day the file is made, which it is stamped with
 */
public record TermCalendar(CalendarTerm dates, LocalDate asOf) {

  private static final String LINE_END = "\r\n";
  private static final int LONGEST_LINE_OCTETS = 75;

  /** The name of the file. */
  public String fileName() {
    return "ehecme-" + asOf + ".ics";
  }

  /** The whole file. */
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.addAll(
        List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ehecme//EHE and CME returns//EN"));
    lines.add("CALSCALE:GREGORIAN");
    event(lines, "request", dates.requestDate(), "request goes out", "");
    event(lines, "census", dates.censusDate(), "census day", census());
    event(lines, "reminder", dates.reminderDate(), "reminder to who has not returned", "");
    event(lines, "return", dates.returnDate(), "last day for returns", "");
    lines.add("END:VCALENDAR");
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(folded(line)).append(LINE_END));
    return text.toString();
  }

  private void event(List<String> lines, String id, LocalDate day, String what, String note) {
    lines.add("BEGIN:VEVENT");
    lines.add("UID:" + dates.term().slug() + "-" + id + "@ehecme.invalid");
    lines.add("DTSTAMP:" + basic(asOf) + "T000000Z");
    lines.add("DTSTART;VALUE=DATE:" + basic(day));
    lines.add("DTEND;VALUE=DATE:" + basic(day.plusDays(1)));
    lines.add("SUMMARY:" + escaped("EHE and CME, " + dates.term().label() + ": " + what));
    if (!note.isEmpty()) {
      lines.add("DESCRIPTION:" + escaped(note));
    }
    lines.add("TRANSP:TRANSPARENT");
    lines.add("END:VEVENT");
  }

  private String census() {
    String doubt = dates.verified() ? "" : " Not confirmed: check it before you quote it.";
    String other =
        dates
            .other()
            .map(o -> " Another source (" + o.source() + ") says " + DayWords.day(o.date()) + ".")
            .orElse("");
    return "Source: " + dates.source() + "." + doubt + other;
  }

  private static String basic(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
  }

  /** Lines longer than 75 octets go on in the next, after a space; no character is cut in two. */
  static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int character : line.codePoints().toArray()) {
      String one = Character.toString(character);
      int size = one.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST_LINE_OCTETS) {
        folded.append(LINE_END).append(' ');
        octets = 1;
      }
      folded.append(one);
      octets += size;
    }
    return folded.toString();
  }
}
