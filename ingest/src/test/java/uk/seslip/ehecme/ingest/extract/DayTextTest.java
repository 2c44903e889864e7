package uk.seslip.ehecme.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

  @ParameterizedTest
  @CsvSource({
    "2026-10-01, 2026-10-01",
    "2026-10-01T00:00:00, 2026-10-01",
    "2026-10-01 12:30:00.000, 2026-10-01",
    "1/10/2026, 2026-10-01",
    "01/10/2026 00:00, 2026-10-01",
    "1.10.2026, 2026-10-01",
    "01-10-2026, 2026-10-01",
    "1 Oct 2026, 2026-10-01",
    "01-OCT-2026, 2026-10-01",
    "3 September 2024, 2024-09-03",
    "29/02/2024, 2024-02-29"
  })
  void aDayIsReadInEveryBritishWay(String written, LocalDate day) {
    assertThat(read(written)).isEqualTo((int) day.toEpochDay());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "29/02/2025",
        "31/04/2026",
        "10/13/2026",
        "2026-13-01",
        "2026-00-10",
        "2026-10-32",
        "1/10/26",
        "45931",
        "soon",
        "not known",
        "2026-10-01x",
        "1/10-2026",
        "0001-01-01",
        "1 Oxt 2026",
        "2026/10/01",
        "-1/10/2026"
      })
  void whatIsNoDayIsNeverMadeOne(String written) {
    assertThat(read(written)).isEqualTo(DayText.UNREADABLE);
  }

  @Test
  void everyDayOfThreeCenturiesIsTheDayOfTheCalendar() {
    LocalDate last = LocalDate.of(2199, 12, 31);
    for (LocalDate day = LocalDate.of(1900, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
      assertThat(read(day.toString())).isEqualTo((int) day.toEpochDay());
    }
  }

  @Test
  void nothingIsMissingAndNotUnreadable() {
    assertThat(read("")).isEqualTo(DayText.MISSING);
  }

  private static int read(String written) {
    byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
    return DayText.read(bytes, 0, bytes.length);
  }
}
