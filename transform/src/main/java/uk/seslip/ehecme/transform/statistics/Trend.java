package uk.seslip.ehecme.transform.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The verdict on a series since its last declared break, with the evidence it rests on.
 *
 * @param verdict what may be said
 * @param terms how many terms with a figure it rests on
 * @param firstTerm index of the first of them on the endless line of terms; 0 when there is none
 * @param seasonalP exact two-sided p of the seasonal Kendall test (condition A)
 * @param wholeYearP exact two-sided p of the whole-year permutation (condition C)
 * @param childrenPerYear seasonal Sen slope in children a year (condition B)
 * @param percentPerYear seasonal Sen slope in per cent a year (condition B)
 * @param childrenPerYearRange 95 % limits of the slope in children a year
 * @param lowTerms how many of the terms are {@code low} and entered as 2.5, by convention
 */
public record Trend(
    Verdict verdict,
    int terms,
    int firstTerm,
    OptionalDouble seasonalP,
    OptionalDouble wholeYearP,
    OptionalDouble childrenPerYear,
    OptionalDouble percentPerYear,
    Optional<Interval> childrenPerYearRange,
    int lowTerms) {

  /**
   * Climbs the ladder: fewer than four terms, four to eight, nine to fourteen, fifteen or more.
   *
   * <p>Source: the recipe's section 3.3, where simulation showed false {@code SUSTAINED} verdicts
   * in at most 4.3 % of series without a trend. Below nine terms there is no evidence to show.
   *
   * @param segment counts since the last break; none is too few
   * @param roundingBase the base that the counts are rounded to, 1 for none
   */
  public static Trend of(TermSeries segment, int roundingBase, Recipe.Trends rules) {
    Verdict few = shortVerdict(segment, rules);
    if (segment.size() < rules.possibleFrom() || few == Verdict.TOO_FEW) {
      return trend(few, segment, Optional.empty());
    }
    TrendEvidence evidence = TrendEvidence.of(segment, roundingBase, rules);
    boolean longEnough = segment.size() >= rules.sustainedFrom();
    return trend(verdict(evidence, longEnough), segment, Optional.of(evidence));
  }

  private static Verdict shortVerdict(TermSeries segment, Recipe.Trends rules) {
    boolean tooFew = segment.size() < rules.yearOnYearFrom();
    if (tooFew || segment.lowAbove(rules.largestLowShare())) {
      return Verdict.TOO_FEW;
    }
    boolean comparable = segment.size() >= rules.possibleFrom() || YearOnYear.exists(segment);
    return comparable ? Verdict.YEAR_ON_YEAR_ONLY : Verdict.TOO_FEW;
  }

  private static Verdict verdict(TrendEvidence evidence, boolean longEnough) {
    boolean possible =
        evidence.beyondChance() == Condition.MET && evidence.largeEnough() == Condition.MET;
    if (!possible) {
      return Verdict.NO_CLEAR_TREND;
    }
    boolean rise = evidence.test().score() > 0;
    if (longEnough && evidence.beyondYearEffects() == Condition.MET) {
      return rise ? Verdict.SUSTAINED_RISE : Verdict.SUSTAINED_FALL;
    }
    return rise ? Verdict.POSSIBLE_RISE : Verdict.POSSIBLE_FALL;
  }

  private static Trend trend(
      Verdict verdict, TermSeries segment, Optional<TrendEvidence> evidence) {
    Optional<SeasonalSlope> slope = evidence.flatMap(TrendEvidence::slope);
    return new Trend(
        verdict,
        segment.size(),
        segment.terms().stream().mapToInt(TermCount::index).findFirst().orElse(0),
        number(evidence.map(found -> found.test().probability().value())),
        number(evidence.flatMap(TrendEvidence::wholeYears).map(y -> y.probability().value())),
        number(slope.map(SeasonalSlope::childrenPerYear)),
        number(slope.map(SeasonalSlope::percentPerYear)),
        slope.map(SeasonalSlope::interval),
        segment.lowTerms());
  }

  private static OptionalDouble number(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }
}
