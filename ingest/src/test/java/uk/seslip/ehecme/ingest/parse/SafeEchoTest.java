package uk.seslip.ehecme.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeEchoTest {

  @ParameterizedTest
  @CsvSource({
    "about forty, about forty",
    "520 (RBK & LBR), 520 (… & …)",
    "48%, 48%",
    "see Alex Sample, see … …",
    "Alex 12, … 12",
    "A999200100001, ……"
  })
  void numbersAndWordsOfCountingAreRepeatedAndNamesAreNot(String written, String safe) {
    assertThat(SafeEcho.of(written)).isEqualTo(safe);
  }
}
