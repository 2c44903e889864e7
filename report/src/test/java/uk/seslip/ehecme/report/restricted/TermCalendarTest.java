package uk.seslip.ehecme.report.restricted;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.OtherCensusDate;
import uk.seslip.ehecme.model.Term;

class TermCalendarTest {

  private static final CalendarTerm SUMMER =
      new CalendarTerm(
          Term.ofSlug("2025-26-summer"),
          LocalDate.of(2026, 5, 21),
          Optional.of(new OtherCensusDate(LocalDate.of(2026, 5, 14), "A vendor’s page; its blog")),
          LocalDate.of(2026, 5, 7),
          LocalDate.of(2026, 6, 19),
          LocalDate.of(2026, 6, 15),
          "School census day on council pages, found by the region’s data lead",
          false,
          "");

  private final String text = new TermCalendar(SUMMER, LocalDate.of(2026, 4, 1)).text();
  private final String unfolded = text.replace("\r\n ", "");

  @Test
  void theFourDaysOfTheTermAreAllDayEvents() {
    assertThat(unfolded.split("BEGIN:VEVENT")).hasSize(5);
    assertThat(unfolded)
        .contains("DTSTART;VALUE=DATE:20260521\r\nDTEND;VALUE=DATE:20260522\r\n")
        .contains("DTSTART;VALUE=DATE:20260507", "DTSTART;VALUE=DATE:20260615")
        .contains("DTSTART;VALUE=DATE:20260619");
  }

  @Test
  void bothDaysAreNamedWhereSourcesDisagree() {
    assertThat(unfolded)
        .contains("Thursday 14 May 2026")
        .contains("A vendor’s page\\; its blog")
        .contains("Not confirmed");
  }

  @Test
  void everyLineEndsInCrLfAndIsAtMost75OctetsLong() {
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(text).endsWith("END:VCALENDAR\r\n").contains("\r\n ");
    assertThat(Arrays.stream(text.split("\r\n")))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
  }

  @Test
  void aFileMadeOnAnotherDayDiffersInItsStampAlone() {
    String later = new TermCalendar(SUMMER, LocalDate.of(2026, 4, 2)).text();

    assertThat(later).isNotEqualTo(text).contains("DTSTAMP:20260402T000000Z");
    assertThat(later.replace("20260402", "20260401")).isEqualTo(text);
  }
}
