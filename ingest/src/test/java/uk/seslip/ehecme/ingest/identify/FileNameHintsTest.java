package uk.seslip.ehecme.ingest.identify;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.ingest.TestDefinitions.REAL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Term;

class FileNameHintsTest {

  private final FileNameHints hints = new FileNameHints(REAL);

  @ParameterizedTest
  @CsvSource({
    "kent-2026-27-autumn.xlsx, Kent, 2026-27-autumn",
    "EHE return West Sussex Autumn 2026-27 v2.xlsx, West Sussex, 2026-27-autumn",
    "E06000040_spring_2025-26.csv, Windsor and Maidenhead, 2025-26-spring"
  })
  void aFullNameAndATermInTheFileNameAreHints(String fileName, String authority, String term) {
    assertThat(hints.findAuthority(fileName)).map(Authority::name).hasValue(authority);
    assertThat(hints.findTerm(fileName)).hasValue(Term.ofSlug(term));
  }

  @Test
  void aPartOfAnotherWordOrTwoNamesAreNoHint() {
    assertThat(hints.findAuthority("kentucky.xlsx")).isEmpty();
    assertThat(hints.findAuthority("kent-and-surrey.xlsx")).isEmpty();
    assertThat(hints.findTerm("autumn.xlsx")).isEmpty();
  }
}
