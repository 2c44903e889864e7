package uk.seslip.ehecme.transform.statistics;

import java.util.List;
import java.util.Optional;

/** The outlook for the next three terms, or the reason why there is none. */
public sealed interface Forecast {

  /**
   * A forecast with ranges and its back-test.
   *
   * @param method how it was made; the seasonal naive one where that did better in the back-test
   * @param terms the next terms, at most three
   * @param usedTerms counts that it rests on
   * @param backTest how well the method did on this series; none where it is too short to tell
   */
  record Ranged(
      ForecastMethod method, List<ForecastTerm> terms, int usedTerms, Optional<BackTest> backTest)
      implements Forecast {

    public Ranged {
      terms = List.copyOf(terms);
    }

    /**
     * The places to plan for: the largest upper 80 % limit of the next terms, rounded up to whole
     * places. Nine in ten to be at or below it in that term, if the pattern holds.
     */
    public int planningPlaces() {
      double peak = terms.stream().mapToDouble(term -> term.narrow().upper()).max().orElse(0);
      return (int) Math.ceil(peak);
    }
  }

  /**
   * The same terms of the year before, as an illustration without a range.
   *
   * @param firstIndex index of the first term ahead
   * @param expected children in each of the next terms
   * @param usedTerms counts that the series has
   */
  record Illustration(int firstIndex, List<Double> expected, int usedTerms) implements Forecast {

    public Illustration {
      expected = List.copyOf(expected);
    }
  }

  /**
   * No forecast.
   *
   * @param reason why
   * @param usedTerms counts that the series has since its last gap
   */
  record None(Reason reason, int usedTerms) implements Forecast {}

  /** Why there is no forecast. */
  enum Reason {
    /** Too few terms since the last break or gap. */
    TOO_FEW_TERMS,
    /** Too many counts are {@code low}. */
    TOO_MANY_LOW
  }

  /**
   * The forecast of a segment, from the counts since its last gap.
   *
   * <p>Six to eight terms give an illustration, nine or more ranges; see {@link Combination} for
   * the method and its source. A method that did worse than the seasonal naive one in its own
   * back-test gives way to it.
   *
   * @param segment counts since the last break
   */
  static Forecast of(TermSeries segment, Recipe.Forecasts rules) {
    TermSeries run = segment.newestRun();
    if (run.size() < rules.illustrationFrom()) {
      return new None(Reason.TOO_FEW_TERMS, run.size());
    }
    if (run.lowAbove(rules.largestLowShare())) {
      return new None(Reason.TOO_MANY_LOW, run.size());
    }
    int first = run.terms().get(run.size() - 1).index() + 1;
    if (run.size() < rules.rangeFrom()) {
      List<Double> expected = SeasonalNaive.expected(run, rules.horizonTerms());
      return new Illustration(first, expected, run.size());
    }
    Optional<BackTest> test = BackTest.of(run, ForecastMethod.COMBINATION, rules);
    return test.filter(BackTest::worseThanNaive).isPresent()
        ? ranged(run, first, ForecastMethod.SEASONAL_NAIVE, rules)
        : ranged(run, first, ForecastMethod.COMBINATION, rules);
  }

  private static Ranged ranged(
      TermSeries run, int first, ForecastMethod method, Recipe.Forecasts rules) {
    List<ForecastTerm> terms = method.estimate(run, rules).terms(first, rules);
    return new Ranged(method, terms, run.size(), BackTest.of(run, method, rules));
  }
}
