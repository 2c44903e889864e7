package uk.seslip.ehecme.transform.statistics;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** The simplest forecast: each term repeats the same term a year before. */
final class SeasonalNaive {

  private static final int YEAR = Recipe.TERMS_PER_YEAR;

  private SeasonalNaive() {}

  /** The expected counts of the next terms, of a gapless run of at least one year. */
  static List<Double> expected(TermSeries run, int horizonTerms) {
    double[] counts = run.values();
    return IntStream.range(0, horizonTerms)
        .mapToObj(step -> counts[counts.length - YEAR + step % YEAR])
        .toList();
  }

  /**
   * The same with the spread of the yearly changes about 0, divisor {@code n-4} as in the
   * combination, so that both have bands of the same kind.
   */
  static Estimates estimates(TermSeries run, Recipe.Forecasts rules) {
    double[] changes = yearlyChanges(run.values());
    int freedom = changes.length - 1;
    double squares = Arrays.stream(changes).map(change -> change * change).sum();
    double spread = Math.sqrt(squares / freedom);
    return new Estimates(
        expected(run, rules.horizonTerms()),
        Collections.nCopies(rules.horizonTerms(), spread),
        freedom);
  }

  /** Each count minus the same term's a year before. */
  static double[] yearlyChanges(double[] counts) {
    return IntStream.range(YEAR, counts.length)
        .mapToDouble(i -> counts[i] - counts[i - YEAR])
        .toArray();
  }
}
