package uk.seslip.ehecme.transform.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a method expects of the next terms, before bands are drawn.
 *
 * @param expected children, one entry for each term ahead, none below 0
 * @param spread standard deviation of each, in children
 * @param degreesOfFreedom of the spread
 */
record Estimates(List<Double> expected, List<Double> spread, int degreesOfFreedom) {

  Estimates {
    expected = List.copyOf(expected);
    spread = List.copyOf(spread);
  }

  /**
   * The forecast terms with their bands.
   *
   * @param firstIndex index of the first term ahead
   */
  List<ForecastTerm> terms(int firstIndex, Recipe.Forecasts rules) {
    return IntStream.range(0, expected.size())
        .mapToObj(step -> term(firstIndex, step, rules))
        .toList();
  }

  private ForecastTerm term(int firstIndex, int step, Recipe.Forecasts rules) {
    double middle = expected.get(step);
    double sd = Math.max(spread.get(step), Math.sqrt(Math.max(middle, 1)));
    return new ForecastTerm(
        firstIndex + step,
        middle,
        band(middle, sd, rules.narrowConfidence()),
        band(middle, sd, rules.wideConfidence()));
  }

  /** Student limits around the middle, the lower one not below 0. */
  private Interval band(double middle, double sd, double confidence) {
    double reach = Chance.twoSidedT(confidence, degreesOfFreedom) * sd;
    return new Interval(Math.max(0, middle - reach), middle + reach);
  }
}
