package uk.seslip.ehecme.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolAgeTest {

  @ParameterizedTest
  @CsvSource({
    // Five on a prescribed day begins on it; five on any other day begins on the next.
    "2021-08-31, 2026-08-31",
    "2021-09-01, 2026-12-31",
    "2021-12-31, 2026-12-31",
    "2022-01-01, 2027-03-31",
    "2022-03-31, 2027-03-31",
    "2022-04-01, 2027-08-31",
    "2020-02-29, 2025-03-31"
  })
  void schoolAgeBeginsOnThePrescribedDayOnOrAfterTheFifthBirthday(LocalDate birth, LocalDate day) {
    assertThat(SchoolAge.firstDay(birth)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    // The last Friday in June of the school year of the sixteenth birthday.
    "2010-09-01, 2027-06-25",
    "2011-08-31, 2027-06-25",
    "2010-08-31, 2026-06-26",
    "2011-06-25, 2027-06-25",
    "2007-09-01, 2024-06-28"
  })
  void schoolAgeEndsOnTheLastFridayInJune(LocalDate birth, LocalDate day) {
    assertThat(SchoolAge.lastDay(birth)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-09-01, 0",
    "2022-08-31, 0",
    "2021-08-31, 1",
    "2010-09-01, 11",
    "2010-08-31, 12",
    "2022-09-01, -1"
  })
  void theYearGroupFollowsFromTheAgeAtTheEndOfAugust(LocalDate birth, int group) {
    assertThat(SchoolAge.yearGroup(birth, 2026)).isEqualTo(group);
  }
}
