package uk.seslip.ehecme.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.seslip.ehecme.transform.statistics.Vectors.Vector;

class TrendVectorsTest {

  static List<Vector> series() {
    return Vectors.of("trend.json", "trend-").stream()
        .filter(vector -> vector.inputs().has("y"))
        .toList();
  }

  static List<Vector> smallest() {
    Vector vector = Vectors.one("trend.json", "trend-min-attainable-p");
    return StreamSupport.stream(vector.expected().spliterator(), false)
        .map(row -> new Vector(vector.id() + " at " + terms(row) + " terms", row, row, 0))
        .toList();
  }

  @ParameterizedTest(name = "the seasonal Kendall test, exact, equals vector {0}")
  @MethodSource("series")
  void theSeasonalKendallTestEqualsTheVector(Vector vector) {
    SeasonalKendall test = SeasonalKendall.of(vector.series());

    assertThat(test.score()).isEqualTo(vector.expected().path("S").intValue());
    vector.matches("varS", test.variance());
    vector.matches("pExactConvolution", test.probability().value());
    assertThat(test.probability())
        .hasToString(vector.expected().path("pExactFraction").textValue());
  }

  @ParameterizedTest(name = "the whole-year permutation equals vector {0}")
  @MethodSource("series")
  void theWholeYearPermutationEqualsTheVector(Vector vector) {
    WholeYears years = WholeYears.of(vector.series(), 10).orElseThrow();

    vector.matches("pYearBlockPermutation", years.probability().value());
  }

  @ParameterizedTest(name = "the seasonal Sen slope equals vector {0}")
  @MethodSource("series")
  void theSeasonalSenSlopeEqualsTheVector(Vector vector) {
    SeasonalSlope slope = SeasonalSlope.of(vector.series(), 0.95).orElseThrow();

    vector.matches("seasonalSenSlopePerYear", slope.childrenPerYear());
    vector.matches("seasonalSenPctPerYear", slope.percentPerYear());
    vector.matches("yearOnYearPairs", slope.pairs());
  }

  @ParameterizedTest(name = "the smallest attainable p-values are those of vector {0}")
  @MethodSource("smallest")
  void theSmallestAttainablePValuesAreThoseOfTheVector(Vector vector) {
    TermSeries rising = TestSeries.of(terms(vector.inputs()), index -> 10 + index);

    ExactProbability exact = SeasonalKendall.of(rising).probability();
    ExactProbability years = WholeYears.of(rising, 10).orElseThrow().probability();

    assertThat(exact).isEqualTo(closedForm(vector.inputs().path("perTermCounts")));
    matchesToTheLastBits(exact, vector.expected().path("minTwoSidedExactP").doubleValue());
    matchesToTheLastBits(years, vector.expected().path("minTwoSidedYearBlockP").doubleValue());
  }

  /** The vector's source: {@code 2 * prod(1/n!)}, of which it holds a floating-point product. */
  private static ExactProbability closedForm(JsonNode perTermCounts) {
    BigInteger orders = BigInteger.ONE;
    for (JsonNode count : perTermCounts) {
      for (int factor = 2; factor <= count.intValue(); factor++) {
        orders = orders.multiply(BigInteger.valueOf(factor));
      }
    }
    return new ExactProbability(BigInteger.TWO.min(orders), orders);
  }

  private static void matchesToTheLastBits(ExactProbability actual, double product) {
    assertThat(actual.value()).isCloseTo(product, within(2 * Math.ulp(product)));
  }

  private static int terms(JsonNode row) {
    return row.path("terms").intValue();
  }
}
