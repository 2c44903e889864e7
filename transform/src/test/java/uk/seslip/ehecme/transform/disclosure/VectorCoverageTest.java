package uk.seslip.ehecme.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No reference vector of disclosure control is passed over in silence. */
class VectorCoverageTest {

  /** Why a case is not run. What is computed from exact counts here is never computed at all. */
  private static final Map<String, String> NOT_RUN =
      Map.of(
          "leak-ci-3", "Limits are computed from rounded counts only",
          "leak-ci-7", "Limits are computed from rounded counts only",
          "leak-ci-12", "Limits are computed from rounded counts only",
          "leak-diff-cumulative", "No total of a year to date is published",
          "leak-median", "Medians are taken of rates of rounded counts only",
          "leak-snaive", "Forecasts are made from rounded counts only",
          "leak-stockflow", "Starts, leavers and the count of a day are not linked by an equation");

  @ParameterizedTest
  @ValueSource(strings = {"sdc.json", "sdc_leaks.json"})
  void everyCaseIsEitherRunOrListedWithAReason(String file) {
    assertThat(SdcVectors.of(file, v -> true).map(VectorCoverageTest::id))
        .doesNotHaveDuplicates()
        .allSatisfy(id -> assertThat(run().contains(id) ^ NOT_RUN.containsKey(id)).as(id).isTrue());
  }

  @Test
  void everyReasonIsForACaseThatExists() {
    assertThat(SdcVectors.of("sdc_leaks.json", v -> true).map(VectorCoverageTest::id))
        .containsAll(NOT_RUN.keySet());
    assertThat(NOT_RUN.values()).noneMatch(String::isBlank);
  }

  /** A case with a tolerance would have to be compared within it; these have none. */
  @ParameterizedTest
  @ValueSource(strings = {"sdc.json", "sdc_leaks.json"})
  void noCaseStatesATolerance(String file) {
    assertThat(SdcVectors.of(file, v -> true))
        .noneMatch(v -> v.path("relTol").asDouble() > 0 || v.path("absTol").asDouble() > 0);
  }

  /** What the other tests of the vectors are given. */
  private static TreeSet<String> run() {
    TreeSet<String> ids = new TreeSet<>();
    List.<Stream<JsonNode>>of(
            SuppressionVectorsTest.plainTables(),
            SuppressionVectorsTest.patterns(),
            RoundingVectorsTest.roundedTables(),
            LeakVectorsTest.rates(),
            LeakVectorsTest.percentages(),
            Stream.of(LeakVectorsTest.regionalDifference()))
        .forEach(cases -> cases.map(VectorCoverageTest::id).forEach(ids::add));
    return ids;
  }

  private static String id(JsonNode vector) {
    return vector.path("id").textValue();
  }
}
