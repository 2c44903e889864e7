package uk.seslip.ehecme.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the recipe promises of itself, held by simulation with fixed seeds. */
class SimulationTest {

  private static final Recipe RECIPE = Recipe.DEFAULT;
  private static final int RUNS = 300;

  static List<Simulation> withoutTrend() {
    return Stream.of(1, 5, 10)
        .flatMap(
            base ->
                Stream.of(20, 60, 400)
                    .flatMap(
                        children ->
                            Stream.of(0.0, 0.1, 0.2)
                                .map(shock -> new Simulation(children, shock, 0, base))))
        .toList();
  }

  @ParameterizedTest(name = "SUSTAINED is falsely called in at most 5 % of {0}")
  @MethodSource("withoutTrend")
  void sustainedIsFalselyCalledInAtMostFivePerCent(Simulation scenario) {
    for (int terms : new int[] {15, 17}) {
      assertThat(share(scenario, terms, Verdict.SUSTAINED_RISE, Verdict.SUSTAINED_FALL))
          .as("%d terms", terms)
          .isLessThanOrEqualTo(0.05);
    }
  }

  @ParameterizedTest(name = "{0} children without year shocks: POSSIBLE is rarely false")
  @CsvSource({"20", "60", "400"})
  void possibleIsRarelyCalledByPureChance(double children) {
    Simulation scenario = new Simulation(children, 0, 0, 1);

    assertThat(share(scenario, 12, Verdict.POSSIBLE_RISE, Verdict.POSSIBLE_FALL))
        .isLessThanOrEqualTo(0.05);
  }

  @ParameterizedTest(name = "a rise of a quarter a year is mostly found by {0} terms")
  @CsvSource({"12, 0.80", "15, 0.80"})
  void aSteepRiseIsMostlyFound(int terms, double least) {
    Simulation rise = new Simulation(60, 0.1, 0.25, 1);

    assertThat(share(rise, terms, Verdict.POSSIBLE_RISE, Verdict.SUSTAINED_RISE))
        .isGreaterThanOrEqualTo(least);
    assertThat(share(rise, terms, Verdict.POSSIBLE_FALL, Verdict.SUSTAINED_FALL)).isZero();
  }

  @Test
  void theEightyPerCentBandCoversThreeQuartersToSevenEighthsPooled() {
    assertThat(coverage(withoutTrend())).isBetween(0.75, 0.88);
  }

  /** A known limit, to be told to readers: the band is drawn for a pattern that holds. */
  @Test
  void theBandCoversLessWhereNumbersGrowByATenthAYear() {
    List<Simulation> growing =
        withoutTrend().stream()
            .map(s -> new Simulation(s.children(), s.yearShock(), 0.1, s.roundingBase()))
            .toList();

    assertThat(coverage(growing)).isBetween(0.65, 0.75);
  }

  private static double coverage(List<Simulation> scenarios) {
    List<ForecastTerm> issued = new ArrayList<>();
    long inside = 0;
    for (Simulation scenario : scenarios) {
      for (int terms : new int[] {9, 12, 15}) {
        inside += inside(scenario, terms, issued);
      }
    }
    assertThat(issued).hasSizeGreaterThan(10_000);
    return (double) inside / issued.size();
  }

  private static long inside(Simulation scenario, int terms, List<ForecastTerm> issued) {
    Random random = new Random(20_261_122);
    long inside = 0;
    for (int run = 0; run < 50; run++) {
      TermSeries whole = scenario.draw(terms + 3, random);
      TermSeries past = new TermSeries(whole.terms().subList(0, terms));
      if (Forecast.of(past, RECIPE.forecast()) instanceof Forecast.Ranged ranged) {
        issued.addAll(ranged.terms());
        inside += ranged.terms().stream().filter(term -> holds(term, whole)).count();
      }
    }
    return inside;
  }

  private static boolean holds(ForecastTerm term, TermSeries whole) {
    return term.narrow().contains(whole.findTerm(term.index()).orElseThrow().value());
  }

  private static double share(Simulation scenario, int terms, Verdict rise, Verdict fall) {
    Random random = new Random(20_261_122);
    long found =
        IntStream.range(0, RUNS)
            .mapToObj(
                run ->
                    Trend.of(scenario.draw(terms, random), scenario.roundingBase(), RECIPE.trend()))
            .filter(trend -> trend.verdict() == rise || trend.verdict() == fall)
            .count();
    return (double) found / RUNS;
  }
}
