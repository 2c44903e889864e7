package uk.seslip.ehecme.ingest.identify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.seslip.ehecme.model.AcademicYear;
import uk.seslip.ehecme.model.Term;

class TermReaderTest {

  private final TermReader reader = new TermReader(TermNumbering.UNKNOWN);

  @ParameterizedTest
  @CsvSource({
    "Aut 23/24, 2023-24-autumn",
    "Autumn 2023, 2023-24-autumn",
    "A23, 2023-24-autumn",
    "Autumn Term 2023-24, 2023-24-autumn",
    "autumn term 2023/2024, 2023-24-autumn",
    "202324 Autumn term, 2023-24-autumn",
    "2023/24 autumn, 2023-24-autumn",
    "2026-27-autumn, 2026-27-autumn",
    "Autumn 2026/27, 2026-27-autumn",
    "Spring 2024, 2023-24-spring",
    "Spr 24, 2023-24-spring",
    "Sp24, 2023-24-spring",
    "Summer 2024, 2023-24-summer",
    "Su24, 2023-24-summer",
    "'Summer term, 2023/24', 2023-24-summer",
    "Autumn 2023 to 2024, 2023-24-autumn",
    "Autumn\u00A02023/24, 2023-24-autumn"
  })
  void aSpellingThatMeansOneTermIsRead(String written, String slug) {
    assertThat(reader.read(written)).isEqualTo(new TermReading.Understood(Term.ofSlug(slug)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025/26", "202526", "2025/26 Academic year", "Academic year 2025-26"})
  void aYearWithoutATermIsAnAcademicYear(String written) {
    assertThat(reader.read(written)).isEqualTo(new TermReading.Understood(new AcademicYear(2025)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S24",
        "T1 2023/24",
        "Term 1 2023/24",
        "Term 1",
        "T1",
        "Autumn",
        "Autumn 2023/25",
        "2023/25",
        "202325",
        "Winter 2023",
        "2023",
        "1 October 2026",
        "2026-10-01",
        "",
        "Autumn 2023 and 2024"
      })
  void whatCouldMeanTwoTermsOrNoneIsRejected(String written) {
    assertThat(reader.read(written)).isInstanceOf(TermReading.Rejected.class);
  }

  @ParameterizedTest
  @CsvSource({
    "T1 2023/24, 2023-24-autumn",
    "Term 2 2023/24, 2023-24-autumn",
    "term 4 2023/24, 2023-24-spring",
    "202324 T6, 2023-24-summer"
  })
  void aSixTermAuthorityNumbersTwoTermsInEachOfOurs(String written, String slug) {
    assertThat(new TermReader(TermNumbering.SIX_TERMS).read(written))
        .isEqualTo(new TermReading.Understood(Term.ofSlug(slug)));
  }

  @Test
  void aNumberBeyondTheNumberingIsRejected() {
    assertThat(new TermReader(TermNumbering.THREE_TERMS).read("T4 2023/24"))
        .isInstanceOf(TermReading.Rejected.class);
  }
}
