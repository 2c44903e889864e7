package uk.seslip.ehecme.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellNamesTest {

  @ParameterizedTest
  @CsvSource({"0, 0, A1", "13, 2, C14", "0, 25, Z1", "0, 26, AA1", "0, 701, ZZ1", "0, 702, AAA1"})
  void aCellIsNamedAsSpreadsheetsNameIt(int row, int column, String name) {
    assertThat(CellNames.of(row, column)).isEqualTo(name);
    assertThat(CellNames.columnOf(name)).isEqualTo(column);
  }
}
