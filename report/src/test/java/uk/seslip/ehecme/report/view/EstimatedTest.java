package uk.seslip.ehecme.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimatedTest {

  @ParameterizedTest(name = "{0} is written as {1}, from {2} and up to {3}")
  @CsvSource(
      delimiter = ';',
      value = {
        "0; 0; 0; 0",
        "7.4; 7; 7; 8",
        "99.6; 100; 99; 100",
        "412.5; 415; 410; 415",
        "1383; 1,380; 1,380; 1,390",
        "22353.2; 22,400; 22,300; 22,400"
      })
  void anEstimateKeepsOnlyTheDigitsItCanCarry(double n, String about, String from, String upTo) {
    assertThat(Estimated.about(n)).isEqualTo(about);
    assertThat(Estimated.from(n)).isEqualTo(from);
    assertThat(Estimated.upTo(n)).isEqualTo(upTo);
  }
}
