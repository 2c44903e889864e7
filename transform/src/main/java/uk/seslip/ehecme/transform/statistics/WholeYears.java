package uk.seslip.ehecme.transform.statistics;

import java.math.BigInteger;
import java.util.Optional;

/**
 * The whole-year permutation test: would the score be as large if whole years came in another
 * order?
 *
 * <p>A school year's three counts share a policy, a system and a cohort, so they are kept together
 * and only the years are permuted; the test holds whatever the correlation within a year. Years are
 * rolling: the newest ends with the newest term. Source: the restricted permutation of blocks in
 * Good 2005, Permutation, Parametric and Bootstrap Tests, applied to the score of {@link
 * SeasonalKendall}.
 *
 * @param score rising minus falling same-term pairs within the permuted years
 * @param years rolling years permuted
 * @param probability two-sided exact share of the orders with a score at least as far from 0
 */
public record WholeYears(int score, int years, ExactProbability probability) {

  /**
   * The test on a series; none where it spans less than one year or a rolling year is incomplete.
   *
   * @param mostYears years beyond this, oldest first, are left out so that the count stays exact
   */
  public static Optional<WholeYears> of(TermSeries series, int mostYears) {
    if (series.size() < Recipe.TERMS_PER_YEAR) {
      return Optional.empty();
    }
    int last = series.terms().get(series.size() - 1).index();
    int span = last - series.terms().get(0).index() + 1;
    int years = Math.min(mostYears, span / Recipe.TERMS_PER_YEAR);
    int first = last - years * Recipe.TERMS_PER_YEAR + 1;
    double[] values =
        series.terms().stream()
            .filter(term -> term.index() >= first)
            .mapToDouble(TermCount::value)
            .toArray();
    boolean complete = values.length == years * Recipe.TERMS_PER_YEAR;
    return complete ? Optional.of(permute(rises(values, years))) : Optional.empty();
  }

  /** For each pair of years, the terms that rise from one to the other minus those that fall. */
  private static int[][] rises(double[] values, int years) {
    int[][] rises = new int[years][years];
    for (int from = 0; from < years; from++) {
      for (int to = 0; to < years; to++) {
        for (int term = 0; term < Recipe.TERMS_PER_YEAR; term++) {
          double later = values[to * Recipe.TERMS_PER_YEAR + term];
          double earlier = values[from * Recipe.TERMS_PER_YEAR + term];
          rises[from][to] += (int) Math.signum(later - earlier);
        }
      }
    }
    return rises;
  }

  private static WholeYears permute(int[][] rises) {
    int years = rises.length;
    int score = 0;
    for (int to = 0; to < years; to++) {
      for (int from = 0; from < to; from++) {
        score += rises[from][to];
      }
    }
    long[] orders = YearOrders.byScore(rises);
    int middle = orders.length / 2;
    long extreme = 0;
    long all = 0;
    for (int position = 0; position < orders.length; position++) {
      all += orders[position];
      extreme += Math.abs(position - middle) >= Math.abs(score) ? orders[position] : 0;
    }
    return new WholeYears(
        score, years, new ExactProbability(BigInteger.valueOf(extreme), BigInteger.valueOf(all)));
  }
}
