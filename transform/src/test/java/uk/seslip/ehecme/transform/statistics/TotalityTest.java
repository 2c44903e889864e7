package uk.seslip.ehecme.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the series or the region, every function answers, and with finite numbers. */
class TotalityTest {

  private static final Pattern NOT_FINITE = Pattern.compile("NaN|Infinity");
  private static final Recipe RECIPE = Recipe.DEFAULT;

  static IntStream seeds() {
    return IntStream.range(0, 150);
  }

  @ParameterizedTest(name = "the odd series of seed {0} is answered in finite numbers")
  @MethodSource("seeds")
  void everyOddSeriesIsAnsweredInFiniteNumbers(int seed) {
    Random random = new Random(seed);
    TermSeries whole = oddSeries(random);
    List<Integer> breaks = random.ints(random.nextInt(4), -3, 66).boxed().toList();

    for (TermSeries segment : Segments.of(whole, breaks)) {
      Stream.of(
              Trend.of(segment, 1 + random.nextInt(10), RECIPE.trend()),
              TrendEvidence.of(segment, 5, RECIPE.trend()),
              YearOnYear.of(segment, 5, 0.95),
              BreakQuestion.of(segment, RECIPE.breaks()),
              Forecast.of(segment, RECIPE.forecast()),
              UnusualTerm.of(segment, RECIPE.forecast()))
          .forEach(TotalityTest::isFinite);
    }
  }

  @ParameterizedTest(name = "the odd region of seed {0} is answered in finite numbers")
  @MethodSource("seeds")
  void everyOddRegionIsAnsweredInFiniteNumbers(int seed) {
    Random random = new Random(seed);
    List<AuthorityCount> region =
        IntStream.range(0, random.nextInt(20)).mapToObj(i -> oddAuthority(i, random)).toList();

    isFinite(Funnel.of(region, RECIPE.funnel()));
    isFinite(RestOfRegion.of("A0", region, RECIPE.rates()));
    for (AuthorityCount one : region) {
      isFinite(CountRate.of(one.count(), one.population(), RECIPE.rates()));
      isFinite(Proportion.of(one.count(), region.get(0).count(), RECIPE.rates()));
      isFinite(
          ChanceFunnel.position(one.count().shown(), (double) one.population(), RECIPE.funnel()));
    }
  }

  @ParameterizedTest(name = "limits of a count of {0} are finite and hold it")
  @ValueSource(ints = {0, 1, 9, 10, 1000, 1_000_000, 100_000_000})
  void theLimitsOfAnyCountHoldIt(int count) {
    for (double confidence : new double[] {0.5, 0.95, 0.998}) {
      assertThat(CountInterval.exact(count, confidence).contains(count)).isTrue();
      assertThat(CountInterval.byar(count, confidence).contains(count)).isTrue();
    }
  }

  /** Records print all their numbers, so a text without NaN and Infinity has none. */
  private static void isFinite(Object result) {
    assertThat(result.toString()).doesNotContainPattern(NOT_FINITE);
  }

  private static TermSeries oddSeries(Random random) {
    int terms = random.nextInt(61);
    double gaps = random.nextInt(3) * 0.2;
    double low = random.nextInt(4) * 0.33;
    int largest = new int[] {1, 2, 30, 100_000}[random.nextInt(4)];
    return new TermSeries(
        IntStream.range(0, terms)
            .filter(i -> random.nextDouble() >= gaps)
            .mapToObj(
                i ->
                    random.nextDouble() < low
                        ? TermCount.low(i)
                        : TermCount.of(i, random.nextInt(largest)))
            .toList());
  }

  private static AuthorityCount oddAuthority(int number, Random random) {
    int shown = random.nextInt(3) == 0 ? 0 : random.nextInt(3000);
    int lowest = Math.max(0, shown - random.nextInt(6));
    long population = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(300_000);
    return new AuthorityCount(
        "A" + number, new CountRange(lowest, shown, shown + random.nextInt(5)), population);
  }
}
