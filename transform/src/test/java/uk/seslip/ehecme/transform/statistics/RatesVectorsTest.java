package uk.seslip.ehecme.transform.statistics;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.seslip.ehecme.transform.statistics.Vectors.Vector;

class RatesVectorsTest {

  static List<Vector> rates() {
    return Vectors.of("rates_ci.json", "rate-");
  }

  static List<Vector> byar() {
    return Vectors.of("rates_ci.json", "byar-");
  }

  static List<Vector> wilson() {
    return Vectors.of("rates_ci.json", "wilson-");
  }

  @ParameterizedTest(name = "a rate and its PHE and exact limits equal vector {0}")
  @MethodSource("rates")
  void aRateAndItsLimitsEqualTheVector(Vector vector) {
    int count = vector.inputs().path("count").intValue();
    int multiplier = vector.inputs().path("multiplier").intValue();
    long population = vector.inputs().path("population").longValue();
    double confidence = vector.inputs().path("confidence").doubleValue();
    var rules = new Recipe.Rates(multiplier, confidence, 10, 100, 5);

    CountRate rate = CountRate.of(CountRange.exactly(count), population, rules).orElseThrow();
    Interval exact = CountInterval.exact(count, confidence).times((double) multiplier / population);

    vector.matches("rate", rate.value());
    vector.matches("lower", rate.interval().lower());
    vector.matches("upper", rate.interval().upper());
    vector.matches("exactPoissonLower", exact.lower());
    vector.matches("exactPoissonUpper", exact.upper());
  }

  @ParameterizedTest(name = "Byar''s limits equal vector {0}")
  @MethodSource("byar")
  void byarsLimitsEqualTheVector(Vector vector) {
    int count = vector.inputs().path("count").intValue();
    double confidence = vector.inputs().path("confidence").doubleValue();

    Interval limits = CountInterval.byar(count, confidence);

    vector.matches("lower", limits.lower());
    vector.matches("upper", limits.upper());
  }

  @ParameterizedTest(name = "Wilson''s limits equal vector {0}")
  @MethodSource("wilson")
  void wilsonsLimitsEqualTheVector(Vector vector) {
    int cases = vector.inputs().path("x").intValue();
    int base = vector.inputs().path("n").intValue();
    double multiplier = vector.inputs().path("multiplier").doubleValue();
    double confidence = vector.inputs().path("confidence").doubleValue();

    Interval limits = Proportion.wilson(cases, base, confidence).times(multiplier);

    vector.matches("value", multiplier * cases / base);
    vector.matches("lower", limits.lower());
    vector.matches("upper", limits.upper());
  }
}
