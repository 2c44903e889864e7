package uk.seslip.ehecme.transform.statistics;

import java.util.Optional;

/**
 * The tests behind a verdict on direction, and which of the ladder's three conditions they meet.
 *
 * @param test the exact seasonal Mann-Kendall test
 * @param wholeYears the whole-year permutation; none where a rolling year is incomplete
 * @param slope the seasonal Sen slope; none where no two counts are of the same term of the year
 * @param beyondChance condition A: the exact p-value is below alpha
 * @param largeEnough condition B: the slope is large enough to matter, in per cent and in children
 * @param beyondYearEffects condition C: the whole-year p-value is at most alpha, same direction
 */
public record TrendEvidence(
    SeasonalKendall test,
    Optional<WholeYears> wholeYears,
    Optional<SeasonalSlope> slope,
    Condition beyondChance,
    Condition largeEnough,
    Condition beyondYearEffects) {

  /** Runs the three tests on one segment and asks the three conditions. */
  public static TrendEvidence of(TermSeries segment, int roundingBase, Recipe.Trends rules) {
    SeasonalKendall test = SeasonalKendall.of(segment);
    Optional<WholeYears> years = WholeYears.of(segment, rules.mostYearsPermuted());
    Optional<SeasonalSlope> slope = SeasonalSlope.of(segment, 1 - rules.alpha());
    double fewestChildren = Math.max(rules.smallestChildrenPerYear(), roundingBase / 2.0);
    return new TrendEvidence(
        test,
        years,
        slope,
        Condition.when(test.probability().value() < rules.alpha()),
        slope
            .map(found -> Condition.when(matters(found, test.score(), fewestChildren, rules)))
            .orElse(Condition.NOT_COMPUTABLE),
        years
            .map(found -> Condition.when(lasts(found, test.score(), rules)))
            .orElse(Condition.NOT_COMPUTABLE));
  }

  private static boolean matters(
      SeasonalSlope slope, int score, double fewestChildren, Recipe.Trends rules) {
    int direction = Integer.signum(score);
    return slope.percentPerYear() * direction >= rules.smallestPercentPerYear()
        && slope.childrenPerYear() * direction >= fewestChildren;
  }

  private static boolean lasts(WholeYears years, int score, Recipe.Trends rules) {
    return years.probability().value() <= rules.alpha()
        && Integer.signum(years.score()) == Integer.signum(score);
  }
}
