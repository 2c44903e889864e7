package uk.seslip.ehecme.transform.statistics;

import java.math.BigInteger;
import java.util.List;

/**
 * The seasonal Mann-Kendall test: does each term mostly rise, or mostly fall, against the same term
 * of earlier years?
 *
 * <p>{@code S} counts rising minus falling same-term pairs. The p-value is exact: the null
 * distributions of the three terms of the year, ties included, are convolved. Source: Hirsch, Slack
 * and Smith 1982, Water Resources Research 18:107, with the exact null distribution of Kendall
 * 1970.
 *
 * @param score {@code S}: positive when rises outnumber falls
 * @param variance the variance of {@code S} when nothing changes, corrected for ties
 * @param probability two-sided exact probability of a score at least as far from 0
 */
public record SeasonalKendall(int score, double variance, ExactProbability probability) {

  /** The test on a series; missing terms leave their pairs out, no pairs give probability 1. */
  public static SeasonalKendall of(TermSeries series) {
    List<double[]> groups =
        series.byTermOfYear().stream()
            .map(group -> group.stream().mapToDouble(TermCount::value).toArray())
            .toList();
    int score = groups.stream().mapToInt(SeasonalKendall::score).sum();
    double variance = groups.stream().mapToDouble(SeasonalKendall::variance).sum();
    return new SeasonalKendall(score, variance, probability(score, Orderings.ofGroups(groups)));
  }

  /** Rising minus falling pairs of one group, oldest value first. */
  static int score(double[] values) {
    int score = 0;
    for (int later = 1; later < values.length; later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        score += (int) Math.signum(values[later] - values[earlier]);
      }
    }
    return score;
  }

  /** {@code [n(n-1)(2n+5) - sum t(t-1)(2t+5)] / 18} over tie groups of size {@code t}. */
  private static double variance(double[] values) {
    double ties = Orderings.ties(values).stream().mapToDouble(SeasonalKendall::pairWeight).sum();
    return (pairWeight(values.length) - ties) / 18;
  }

  private static double pairWeight(int size) {
    return (double) size * (size - 1) * (2 * size + 5);
  }

  /** With {@code P} unequal pairs, {@code i} of them falling, the score is {@code P - 2i}. */
  private static ExactProbability probability(int score, BigInteger[] orderings) {
    int pairs = orderings.length - 1;
    BigInteger all = BigInteger.ZERO;
    BigInteger extreme = BigInteger.ZERO;
    for (int falling = 0; falling <= pairs; falling++) {
      all = all.add(orderings[falling]);
      if (Math.abs(pairs - 2 * falling) >= Math.abs(score)) {
        extreme = extreme.add(orderings[falling]);
      }
    }
    return new ExactProbability(extreme, all);
  }
}
