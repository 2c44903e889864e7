package uk.seslip.ehecme.transform.statistics;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes invented series: Poisson counts with a term pattern, a shock shared by each school year, a
 * jitter of each term and, if wanted, a yearly growth.
 *
 * @param children mean count of a spring term at the start
 * @param yearShock standard deviation of the year's factor, on the log scale
 * @param growth change a year, 0.1 for 10 % more
 * @param roundingBase 1, 5 or 10; counts of 1 to 4 become {@code low} when it is not 1
 */
record Simulation(double children, double yearShock, double growth, int roundingBase) {

  private static final double[] TERM_FACTORS = {0.75, 1, 1.30};
  private static final double JITTER = 0.05;

  /** One series of so many terms, from the autumn of the first year. */
  TermSeries draw(int terms, Random random) {
    double[] shocks =
        IntStream.rangeClosed(0, terms / 3)
            .mapToDouble(year -> Math.exp(yearShock * random.nextGaussian()))
            .toArray();
    return new TermSeries(
        IntStream.range(0, terms)
            .mapToObj(i -> shown(i, poisson(mean(i, shocks, random), random)))
            .toList());
  }

  private double mean(int index, double[] shocks, Random random) {
    double trend = Math.pow(1 + growth, index / 3.0);
    double jitter = Math.exp(JITTER * random.nextGaussian());
    return children * trend * TERM_FACTORS[index % 3] * shocks[index / 3] * jitter;
  }

  private TermCount shown(int index, int count) {
    if (roundingBase > 1 && count > 0 && count < 5) {
      return TermCount.low(index);
    }
    int rounded = roundingBase * Math.floorDiv(2 * count + roundingBase, 2 * roundingBase);
    return TermCount.of(index, roundingBase > 1 ? rounded : count);
  }

  /** Knuth's product of uniforms, halved first where {@code exp(-mean)} would vanish. */
  private static int poisson(double mean, Random random) {
    if (mean > 500) {
      return poisson(mean / 2, random) + poisson(mean / 2, random);
    }
    double limit = Math.exp(-mean);
    double product = random.nextDouble();
    int count = 0;
    while (product > limit) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }
}
