package uk.seslip.ehecme.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.seslip.ehecme.transform.statistics.Vectors.Vector;

class ComparisonVectorsTest {

  static List<Vector> ratios() {
    return Vectors.of("funnel_ratio.json", "rateratio-");
  }

  static List<Vector> differences() {
    return Vectors.of("funnel_ratio.json", "ratediff-");
  }

  @ParameterizedTest(name = "the rate ratio and its exact limits equal vector {0}")
  @MethodSource("ratios")
  void theRateRatioAndItsExactLimitsEqualTheVector(Vector vector) {
    double confidence = vector.inputs().path("confidence").doubleValue();

    RateRatio ratio =
        RateRatio.of(
                count(vector, "a"),
                population(vector, "A"),
                count(vector, "b"),
                population(vector, "B"),
                new Recipe.Rates(10_000, confidence, 10, 100, 5))
            .orElseThrow();

    vector.matches("ratio", ratio.value());
    vector.matches("exactLower", ratio.interval().lower());
    vector.matches("exactUpper", ratio.interval().upper());
  }

  @ParameterizedTest(name = "the large-count limits equal vector {0}, or are absent as there")
  @MethodSource("ratios")
  void theLargeCountLimitsEqualTheVector(Vector vector) {
    double scale = (double) population(vector, "B") / population(vector, "A");
    double confidence = vector.inputs().path("confidence").doubleValue();

    Optional<Interval> limits =
        RateRatio.largeCount(count(vector, "a").shown(), count(vector, "b").shown(), confidence);

    assertThat(limits.isPresent()).isEqualTo(vector.expected().path("logLower").isNumber());
    limits.ifPresent(found -> vector.matches("logLower", found.times(scale).lower()));
    limits.ifPresent(found -> vector.matches("logUpper", found.times(scale).upper()));
  }

  @ParameterizedTest(name = "the rate difference by MOVER equals vector {0}")
  @MethodSource("differences")
  void theRateDifferenceByMoverEqualsTheVector(Vector vector) {
    var rules = Recipe.DEFAULT.rates();

    RateDifference difference =
        RateDifference.of(
                CountRate.of(count(vector, "a"), population(vector, "A"), rules).orElseThrow(),
                CountRate.of(count(vector, "b"), population(vector, "B"), rules).orElseThrow())
            .orElseThrow();

    vector.matches("diff", difference.value());
    vector.matches("lower", difference.interval().lower());
    vector.matches("upper", difference.interval().upper());
  }

  private static CountRange count(Vector vector, String name) {
    JsonNode node = vector.inputs().path(name);
    return CountRange.exactly(node.intValue());
  }

  private static long population(Vector vector, String name) {
    return vector.inputs().path(name).longValue();
  }
}
