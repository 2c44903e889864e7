package uk.seslip.ehecme.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.Shorthand;

class ValueReaderTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "12, 12",
    "12.0, 12",
    "2330.0000000000000, 2330",
    "0.1, 0.1",
    "'1,450', 1450",
    "'1,234,567', 1234567",
    "1 450, 1450",
    "1\u00A0450, 1450",
    "'  7 ', 7",
    "-3, -3",
    "−3, -3"
  })
  void aNumberIsReadHoweverItsThousandsAreSetApart(String written, BigDecimal number) {
    assertThat(ValueReader.read(written))
        .isEqualTo(new ValueReading.Understood(new ObservedValue.Reported(number)));
  }

  @ParameterizedTest
  @CsvSource({
    "<5, CONFIDENTIAL",
    "< 10, CONFIDENTIAL",
    "1-4, CONFIDENTIAL",
    "1 to 4, CONFIDENTIAL",
    "*, CONFIDENTIAL",
    "c, CONFIDENTIAL",
    "C, CONFIDENTIAL",
    "x, UNAVAILABLE",
    "-, UNAVAILABLE",
    ".., UNAVAILABLE",
    "n/a, UNAVAILABLE",
    "NA, UNAVAILABLE",
    "nil, UNAVAILABLE",
    "None, UNAVAILABLE",
    "TBC, UNAVAILABLE",
    "#REF!, UNAVAILABLE",
    "#DIV/0!, UNAVAILABLE",
    "#N/A, UNAVAILABLE",
    "z, NOT_APPLICABLE",
    "low, LOW",
    "k, LOW",
    "<0.5, LOW"
  })
  void aKnownSignIsKeptWithItsMeaningAndIsNeverZero(String written, Shorthand shorthand) {
    assertThat(ValueReader.read(written))
        .isEqualTo(new ValueReading.Understood(new ObservedValue.Withheld(shorthand, written)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"520 (RBK & LBR)", "twelve", "1,45", "12 34", "48%", "1e3", "2026-10-01", "12*"})
  void anythingElseIsNotANumber(String written) {
    assertThat(ValueReader.read(written)).isInstanceOf(ValueReading.NotANumber.class);
  }

  @Test
  void aBlankCellIsNeitherANumberNorASign() {
    assertThat(ValueReader.read(" \u00A0 ")).isInstanceOf(ValueReading.Blank.class);
  }
}
