package uk.seslip.ehecme.transform.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * The seasonal Sen slope: the typical yearly change between counts of the same term.
 *
 * <p>It is the median over all same-term pairs of the change divided by the years apart; the
 * percentage takes the same median on the logarithm of the counts. The recipe (section 3.1) writes
 * {@code ln(y + 0.5)}, while its reference vectors are of {@code ln(y)} and are exact; so 0.5 is
 * added to each count only where one of them is 0 and has no logarithm. Added always, it would
 * understate every change of small counts. Source: Sen 1968; Hirsch, Slack and Smith 1982.
 *
 * @param childrenPerYear the slope in children a year
 * @param percentPerYear the slope in per cent a year
 * @param interval limits for the slope in children a year at the confidence asked for
 * @param pairs same-term pairs behind the slope
 */
public record SeasonalSlope(
    double childrenPerYear, double percentPerYear, Interval interval, int pairs) {

  /** The slope of a series; none where no two counts are of the same term of the year. */
  public static Optional<SeasonalSlope> of(TermSeries series, double confidence) {
    double[] slopes = slopes(series, DoubleUnaryOperator.identity());
    if (slopes.length == 0) {
      return Optional.empty();
    }
    double shift = series.terms().stream().anyMatch(term -> term.value() == 0) ? 0.5 : 0;
    double[] logarithms = slopes(series, count -> Math.log(count + shift));
    double percent = 100 * Math.expm1(Quantiles.median(logarithms));
    double variance = SeasonalKendall.of(series).variance();
    Interval interval = interval(slopes, Chance.twoSidedZ(confidence) * Math.sqrt(variance));
    return Optional.of(
        new SeasonalSlope(Quantiles.median(slopes), percent, interval, slopes.length));
  }

  private static double[] slopes(TermSeries series, DoubleUnaryOperator scale) {
    List<Double> slopes = new ArrayList<>();
    for (List<TermCount> group : series.byTermOfYear()) {
      for (int later = 1; later < group.size(); later++) {
        for (TermCount earlier : group.subList(0, later)) {
          slopes.add(slope(earlier, group.get(later), scale));
        }
      }
    }
    return slopes.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  private static double slope(TermCount earlier, TermCount later, DoubleUnaryOperator scale) {
    double change = scale.applyAsDouble(later.value()) - scale.applyAsDouble(earlier.value());
    return change * Recipe.TERMS_PER_YEAR / (later.index() - earlier.index());
  }

  /**
   * Order statistics at ranks {@code (N -/+ z sqrt(Var S))/2}, rounded outwards. Source: Gilbert
   * 1987, Statistical Methods for Environmental Pollution Monitoring, section 17.4.
   */
  private static Interval interval(double[] sorted, double reach) {
    int lowest = (int) Math.floor((sorted.length - reach) / 2) - 1;
    int position = Math.min(Math.max(0, lowest), (sorted.length - 1) / 2);
    return new Interval(sorted[position], sorted[sorted.length - 1 - position]);
  }
}
