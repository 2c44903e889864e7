package uk.seslip.ehecme.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.seslip.ehecme.transform.statistics.Vectors.Vector;

class ForecastVectorsTest {

  private static final Recipe.Forecasts RULES = Recipe.DEFAULT.forecast();

  static List<Vector> recommended() {
    return Vectors.of("forecast_recommended.json", "fc-recommended-");
  }

  static List<Vector> naive() {
    return Vectors.of("forecast.json", "snaive-");
  }

  @ParameterizedTest(name = "the two estimates and their mean equal vector {0}")
  @MethodSource("recommended")
  void theTwoEstimatesAndTheirMeanEqualTheVector(Vector vector) {
    Combination combination = Combination.of(vector.series(), RULES);

    vector.matches("seasonalIndex", array(combination.pattern()));
    vector.matches("alpha", combination.level().alpha());
    vector.matches("finalLevel", combination.level().level());
    vector.matches("saSES", array(combination.smoothed()));
    vector.matches("halfYoY", array(combination.carried()));
    vector.matches("forecast", array(combination.estimates().expected()));
  }

  @ParameterizedTest(name = "the spread and the bands before the Poisson floor equal vector {0}")
  @MethodSource("recommended")
  void theSpreadAndTheBandsBeforeTheFloorEqualTheVector(Vector vector) {
    Estimates estimates = Combination.of(vector.series(), RULES).estimates();

    vector.matches("sd", array(estimates.spread()));
    assertThat(estimates.degreesOfFreedom()).isEqualTo(vector.expected().path("df").intValue());
    vector.matches("lower80", limits(estimates, -1, 0.80));
    vector.matches("upper80", limits(estimates, 1, 0.80));
    vector.matches("lower95", limits(estimates, -1, 0.95));
    vector.matches("upper95", limits(estimates, 1, 0.95));
  }

  @ParameterizedTest(name = "the seasonal naive forecast equals vector {0}")
  @MethodSource("naive")
  void theSeasonalNaiveForecastEqualsTheVector(Vector vector) {
    vector.matches("mean", array(SeasonalNaive.expected(vector.series(), 3)));
  }

  private static double[] limits(Estimates estimates, int side, double confidence) {
    double reach = side * Chance.twoSidedT(confidence, estimates.degreesOfFreedom());
    return IntStream.range(0, 3)
        .mapToDouble(h -> estimates.expected().get(h) + reach * estimates.spread().get(h))
        .toArray();
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
