package uk.seslip.ehecme.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The exact tests against plain enumeration of every order. */
class ExactTestsPropertyTest {

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  @ParameterizedTest(name = "convolution equals enumeration for seed {0}")
  @MethodSource("seeds")
  void theExactProbabilityEqualsBruteForceEnumeration(int seed) {
    TermSeries series = small(new Random(seed), 9);

    assertThat(SeasonalKendall.of(series).probability()).isEqualTo(enumerateTerms(series));
  }

  @ParameterizedTest(name = "the count over sets of years equals enumeration for seed {0}")
  @MethodSource("seeds")
  void theWholeYearProbabilityEqualsBruteForceEnumeration(int seed) {
    TermSeries series = small(new Random(seed), 15 + seed % 4);

    assertThat(WholeYears.of(series, 10).orElseThrow().probability())
        .isEqualTo(enumerateYears(series));
  }

  @ParameterizedTest(name = "a series read backwards mirrors the score for seed {0}")
  @MethodSource("seeds")
  void aSeriesReadBackwardsMirrorsTheScoreAndTheSlope(int seed) {
    TermSeries series = small(new Random(seed), 15);
    List<Double> backwards = new ArrayList<>(Arrays.stream(series.values()).boxed().toList());
    Collections.reverse(backwards);
    TermSeries mirror =
        TestSeries.of(backwards.stream().mapToDouble(Double::doubleValue).toArray());

    SeasonalKendall test = SeasonalKendall.of(mirror);

    assertThat(test.score()).isEqualTo(-SeasonalKendall.of(series).score());
    assertThat(test.probability()).isEqualTo(SeasonalKendall.of(series).probability());
    assertThat(SeasonalSlope.of(mirror, 0.95).orElseThrow().childrenPerYear() + 0.0)
        .isEqualTo(0.0 - SeasonalSlope.of(series, 0.95).orElseThrow().childrenPerYear());
  }

  @ParameterizedTest(name = "{0} years permuted are all k! orders")
  @ValueSource(ints = {1, 2, 5, 10})
  void aSteadyRiseIsOneOrderOfAll(int years) {
    TermSeries rise = TestSeries.of(3 * years, i -> i);
    BigInteger orders = factorial(years);

    assertThat(WholeYears.of(rise, 10).orElseThrow().probability())
        .isEqualTo(new ExactProbability(BigInteger.TWO.min(orders), orders));
  }

  private static TermSeries small(Random random, int terms) {
    return TestSeries.of(terms, i -> random.nextInt(5));
  }

  private static ExactProbability enumerateTerms(TermSeries series) {
    int observed = Math.abs(SeasonalKendall.of(series).score());
    List<List<Integer>> scores = new ArrayList<>();
    for (List<TermCount> group : series.byTermOfYear()) {
      scores.add(
          orders(group.stream().map(TermCount::value).toList()).stream()
              .map(ExactTestsPropertyTest::score)
              .toList());
    }
    long extreme = 0;
    long all = 0;
    for (int first : scores.get(0)) {
      for (int second : scores.get(1)) {
        for (int third : scores.get(2)) {
          all++;
          extreme += Math.abs(first + second + third) >= observed ? 1 : 0;
        }
      }
    }
    return new ExactProbability(BigInteger.valueOf(extreme), BigInteger.valueOf(all));
  }

  private static ExactProbability enumerateYears(TermSeries series) {
    double[] values = series.values();
    int years = values.length / 3;
    double[] used = Arrays.copyOfRange(values, values.length - 3 * years, values.length);
    List<Integer> scores =
        orders(IntStream.range(0, years).boxed().toList()).stream()
            .map(order -> score(used, order))
            .toList();
    int observed = Math.abs(score(used, IntStream.range(0, years).boxed().toList()));
    long extreme = scores.stream().filter(score -> Math.abs(score) >= observed).count();
    return new ExactProbability(BigInteger.valueOf(extreme), BigInteger.valueOf(scores.size()));
  }

  private static int score(double[] values, List<Integer> order) {
    return IntStream.range(0, 3)
        .map(term -> score(order.stream().map(year -> values[3 * year + term]).toList()))
        .sum();
  }

  private static int score(List<Double> values) {
    return SeasonalKendall.score(values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static <T> List<List<T>> orders(List<T> items) {
    if (items.isEmpty()) {
      return List.of(List.of());
    }
    List<List<T>> orders = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      List<T> rest = new ArrayList<>(items);
      T first = rest.remove(i);
      for (List<T> order : orders(rest)) {
        List<T> whole = new ArrayList<>(List.of(first));
        whole.addAll(order);
        orders.add(whole);
      }
    }
    return orders;
  }

  private static BigInteger factorial(int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(BigInteger::valueOf)
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }
}
