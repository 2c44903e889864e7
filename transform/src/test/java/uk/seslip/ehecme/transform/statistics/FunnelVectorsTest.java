package uk.seslip.ehecme.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.seslip.ehecme.transform.statistics.Vectors.Vector;

class FunnelVectorsTest {

  private static final Recipe.Funnels RULES = Recipe.DEFAULT.funnel();

  static List<Vector> events() {
    return Vectors.of("funnel_ratio.json", "funnel-ratio-events-");
  }

  static List<Vector> proportions() {
    return Vectors.of("funnel_ratio.json", "funnel-prop-");
  }

  static List<Vector> interpolated() {
    return Vectors.of("funnel_ratio.json", "funnel-pop-exact-");
  }

  @ParameterizedTest(name = "PHE''s limits at an observed count equal vector {0}")
  @MethodSource("events")
  void phesLimitsAtAnObservedCountEqualTheVector(Vector vector) {
    int observed = vector.inputs().path("observedEvents").intValue();

    Interval inner = CountInterval.exact(observed, 0.95);
    Interval outer = CountInterval.exact(observed, 0.998);

    vector.matches("exactUpperExpected2s", inner.upper());
    vector.matches("exactLowerExpected2s", inner.lower());
    vector.matches("exactUpperExpected3s", outer.upper());
    vector.matches("exactLowerExpected3s", outer.lower());
    vector.matches("lower2sExpected", inner.upper());
    vector.matches("lower2sLimitPct", 100 * observed / inner.upper());
    vector.matches("lower3sExpected", outer.upper());
    vector.matches("lower3sLimitPct", 100 * observed / outer.upper());
    matchesTheBisection(vector, "upper2sExpected", observed, inner.lower());
    matchesTheBisection(vector, "upper3sExpected", observed, outer.lower());
  }

  /** PHE bisects {@code v} in {@code E = (1+O) v/(1-v)} to 1e-7, which is coarse for a small E. */
  private static void matchesTheBisection(Vector vector, String name, int observed, double actual) {
    double bisected = vector.expected().path(name).doubleValue();
    assertThat(actual / (1 + observed + actual))
        .as("%s of %s", name, vector)
        .isCloseTo(bisected / (1 + observed + bisected), within(1e-7));
  }

  @ParameterizedTest(name = "the proportion limits equal vector {0}")
  @MethodSource("proportions")
  void theProportionLimitsEqualTheVector(Vector vector) {
    double confidence = 2 * vector.inputs().path("p").doubleValue() - 1;
    double average = vector.inputs().path("average").doubleValue();
    int population = vector.inputs().path("population").intValue();

    Interval limits = ChanceFunnel.proportionLimits(average, population, confidence).times(100);

    vector.matches("lower", limits.lower());
    vector.matches("upper", limits.upper());
  }

  @ParameterizedTest(name = "the interpolated exact limits equal vector {0}")
  @MethodSource("interpolated")
  void theInterpolatedExactLimitsEqualTheVector(Vector vector) {
    double expected = vector.inputs().path("expected").doubleValue();

    vector.matches("l95", ChanceFunnel.ratioLimits(expected, 0.95).lower());
    vector.matches("u95", ChanceFunnel.ratioLimits(expected, 0.95).upper());
    vector.matches("l998", ChanceFunnel.ratioLimits(expected, 0.998).lower());
    vector.matches("u998", ChanceFunnel.ratioLimits(expected, 0.998).upper());
  }

  @Test
  void theChanceFunnelPlacesNineteenAuthoritiesAsVectorFunnelSignif19() {
    Vector vector = Vectors.one("funnel_ratio.json", "funnel-signif-19");
    double[] observed = Vectors.numbers(vector.inputs().path("observed"));
    Funnel funnel = Funnel.of(authorities(vector), RULES).orElseThrow();
    double[] expected = funnel.points().stream().mapToDouble(FunnelPoint::expected).toArray();

    vector.matches("regionRatePer10k", 10_000 * funnel.ratePerChild());
    vector.matches("expected", expected);
    for (int i = 0; i < observed.length; i++) {
      String place = phe(ChanceFunnel.position((int) observed[i], expected[i], RULES));
      assertThat(place).isEqualTo(vector.expected().path("ratioSignificance").path(i).textValue());
      assertThat(place).isEqualTo(vector.expected().path("rateSignificance").path(i).textValue());
    }
  }

  @Test
  void theProportionFunnelPlacesNineteenAuthoritiesAsVectorFunnelSignif19() {
    Vector vector = Vectors.one("funnel_ratio.json", "funnel-signif-19");
    double[] observed = Vectors.numbers(vector.inputs().path("observed"));
    double[] population = Vectors.numbers(vector.inputs().path("population"));
    double share = vector.expected().path("regionRatePer10k").doubleValue() / 10_000;

    for (int i = 0; i < observed.length; i++) {
      String place = phe(place(observed[i] / population[i], share, (int) population[i]));
      assertThat(place)
          .isEqualTo(vector.expected().path("proportionSignificance").path(i).textValue());
    }
  }

  @Test
  void theAdjustedFunnelOfRealCountsEqualsVectorFunnelRealCme() {
    Vector vector = Vectors.one("funnel_ratio.json", "funnel-real-cme-aut2025-illustrative");
    Funnel funnel = Funnel.of(authorities(vector), RULES).orElseThrow();
    List<FunnelPoint> points = funnel.points();

    vector.matches("regionRatePer10k", 10_000 * funnel.ratePerChild());
    vector.matches("phiRaw", funnel.dispersion().phiRaw());
    vector.matches("phiWinsorised", funnel.dispersion().phi());
    vector.matches("tau2_sqrt", funnel.dispersion().tauSquared());
    vector.matches("z", points.stream().mapToDouble(FunnelPoint::z).toArray());
    vector.matches("adjustedZ", points.stream().mapToDouble(FunnelPoint::adjustedZ).toArray());
    vector.matches(
        "outside998Unadjusted",
        (double) points.stream().filter(p -> Math.abs(p.z()) >= Chance.twoSidedZ(0.998)).count());
    assertThat(points)
        .filteredOn(point -> point.position() == FunnelPosition.UNUSUALLY_HIGH)
        .extracting(FunnelPoint::authority)
        .containsExactly("East Sussex", "Southampton");
    assertThat(funnel.heterogeneous()).isTrue();
  }

  @Test
  void theMedianAuthorityOfRealCountsEqualsVectorFunnelRealCme() {
    Vector vector = Vectors.one("funnel_ratio.json", "funnel-real-cme-aut2025-illustrative");
    List<Double> rates =
        authorities(vector).stream()
            .map(a -> CountRate.of(a.count(), a.population(), Recipe.DEFAULT.rates()))
            .map(rate -> rate.orElseThrow().value())
            .toList();

    vector.matches("medianLaRatePer10k", Spread.of(rates, 19).orElseThrow().median());
  }

  private static List<AuthorityCount> authorities(Vector vector) {
    JsonNode inputs = vector.inputs();
    return IntStream.range(0, inputs.path("la").size())
        .mapToObj(
            i ->
                new AuthorityCount(
                    inputs.path("la").path(i).textValue(),
                    CountRange.exactly(inputs.path("observed").path(i).intValue()),
                    inputs.path("population").path(i).longValue()))
        .toList();
  }

  private static FunnelPosition place(double actual, double share, int base) {
    Interval inner = ChanceFunnel.proportionLimits(share, base, RULES.innerConfidence());
    Interval outer = ChanceFunnel.proportionLimits(share, base, RULES.outerConfidence());
    if (inner.contains(actual)) {
      return FunnelPosition.WITHIN_RANGE;
    }
    if (actual > share) {
      return outer.contains(actual)
          ? FunnelPosition.TOWARDS_HIGH_END
          : FunnelPosition.UNUSUALLY_HIGH;
    }
    return outer.contains(actual) ? FunnelPosition.TOWARDS_LOW_END : FunnelPosition.UNUSUALLY_LOW;
  }

  private static String phe(FunnelPosition position) {
    return switch (position) {
      case WITHIN_RANGE -> "Not significant";
      case TOWARDS_HIGH_END -> "High (0.025)";
      case UNUSUALLY_HIGH -> "High (0.001)";
      case TOWARDS_LOW_END -> "Low (0.025)";
      case UNUSUALLY_LOW -> "Low (0.001)";
    };
  }
}
