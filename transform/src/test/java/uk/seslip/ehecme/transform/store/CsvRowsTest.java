package uk.seslip.ehecme.transform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

  @Test
  void aRowOverSeveralLinesIsPickedOrPassedOverAsAWhole() throws IOException {
    String file = "id,written\na,\"one\nb,\"\"two\"\"\"\nb,three\na,\"four, five\"\n";

    assertThat(pick(file, "a"))
        .isEqualTo("id,written\na,\"one\nb,\"\"two\"\"\"\na,\"four, five\"\n");
    assertThat(pick(file, "b")).isEqualTo("id,written\nb,three\n");
  }

  @Test
  void aBeginningThatIsLongerThanTheTextIsAnotherText() throws IOException {
    assertThat(pick("id,value\na/1,5\na/12,6\n", "a/1")).isEqualTo("id,value\na/1,5\n");
  }

  private static String pick(String file, String first) throws IOException {
    return CsvRows.beginningWith(Set.of(first), new BufferedReader(new StringReader(file)));
  }
}
