package uk.seslip.ehecme.transform.statistics;

import static uk.seslip.ehecme.transform.statistics.Bounds.atLeast;
import static uk.seslip.ehecme.transform.statistics.Bounds.atMost;
import static uk.seslip.ehecme.transform.statistics.Bounds.share;

import java.util.Objects;

/**
 * Holds every constant of the statistical recipe, so that none hides in a formula.
 *
 * <p>{@link #DEFAULT} is the recipe as measured by simulation; {@link ConfiguredRecipe} reads the
 * same names from {@code config/statistics.yml}. Confidence levels and probabilities are shares
 * between 0 and 1.
 *
 * @param rates constants of rates, proportions and their intervals
 * @param funnel constants of the funnel
 * @param trend constants of the verdict ladder
 * @param breaks constants of the question about an unrecorded break
 * @param forecast constants of the forecast
 */
public record Recipe(Rates rates, Funnels funnel, Trends trend, Breaks breaks, Forecasts forecast) {

  /** Census points in a school year (autumn, spring, summer): a fact, not a setting. */
  public static final int TERMS_PER_YEAR = 3;

  /** The largest count published as {@code low}, which means 1 to 4 children: a fact too. */
  public static final int LARGEST_LOW_COUNT = 4;

  /** What a {@code low} count enters a series as: the middle of 1 to 4, by convention. */
  public static final double LOW_COUNTS_AS = 2.5;

  /** The recipe with its published defaults. */
  public static final Recipe DEFAULT =
      new Recipe(Rates.DEFAULT, Funnels.DEFAULT, Trends.DEFAULT, Breaks.DEFAULT, Forecasts.DEFAULT);

  public Recipe {
    Objects.requireNonNull(rates, "rates");
    Objects.requireNonNull(funnel, "funnel");
    Objects.requireNonNull(trend, "trend");
    Objects.requireNonNull(breaks, "breaks");
    Objects.requireNonNull(forecast, "forecast");
  }

  /**
   * Constants of rates, proportions and comparisons.
   *
   * @param multiplier children per whom a rate is shown (10,000 gives readable whole numbers)
   * @param confidence level of every interval shown (0.95)
   * @param byarFrom smallest count for which Byar's limits replace the exact ones (10, PHE's rule)
   * @param smallestProportionBase smallest rounded base of a percentage (100)
   * @param fewestNeighbours fewest statistical neighbours with a value for their range (5)
   */
  public record Rates(
      int multiplier,
      double confidence,
      int byarFrom,
      int smallestProportionBase,
      int fewestNeighbours) {
    /** The published defaults. */
    public static final Rates DEFAULT = new Rates(10_000, 0.95, 10, 100, 5);

    public Rates {
      atLeast("rates.multiplier", multiplier, 1);
      share("rates.confidence", confidence);
      atLeast("rates.byarFrom", byarFrom, 1);
      atLeast("rates.smallestProportionBase", smallestProportionBase, 1);
      atLeast("rates.fewestNeighbours", fewestNeighbours, 1);
    }
  }

  /**
   * Constants of the funnel.
   *
   * @param innerConfidence level of the inner limits (0.95)
   * @param outerConfidence level of the outer limits (0.998)
   * @param winsorisedShare share cut from each tail of the z-scores (0.10)
   * @param smallestExpected smallest expected count of an authority that takes part (5)
   * @param fewestAuthorities fewest such authorities for a funnel (10)
   * @param heterogeneousAbove phi above which the page says that chance cannot explain it (2)
   */
  public record Funnels(
      double innerConfidence,
      double outerConfidence,
      double winsorisedShare,
      double smallestExpected,
      int fewestAuthorities,
      double heterogeneousAbove) {
    /** The published defaults. */
    public static final Funnels DEFAULT = new Funnels(0.95, 0.998, 0.10, 5, 10, 2);

    public Funnels {
      share("funnel.innerConfidence", innerConfidence);
      share("funnel.outerConfidence", outerConfidence);
      atLeast("funnel.outerConfidence", outerConfidence, innerConfidence);
      share("funnel.winsorisedShare", 2 * winsorisedShare);
      atLeast("funnel.smallestExpected", smallestExpected, 1);
      atLeast("funnel.fewestAuthorities", fewestAuthorities, 2);
    }
  }

  /**
   * Constants of the verdict ladder. {@code alpha} serves condition A (strictly below) and
   * condition C (at or below).
   *
   * @param alpha largest p-value that counts as more than chance (0.05)
   * @param yearOnYearFrom fewest terms for a year-on-year statement (4)
   * @param possibleFrom fewest terms for a possible trend (9)
   * @param sustainedFrom fewest terms for a sustained trend (15)
   * @param smallestPercentPerYear smallest slope that matters, percent a year (5)
   * @param smallestChildrenPerYear smallest slope that matters, children a year (3)
   * @param largestLowShare largest share of {@code low} counts in a usable series (0.3334)
   * @param mostYearsPermuted most rolling years permuted, newest first, to stay exact (10)
   */
  public record Trends(
      double alpha,
      int yearOnYearFrom,
      int possibleFrom,
      int sustainedFrom,
      double smallestPercentPerYear,
      double smallestChildrenPerYear,
      double largestLowShare,
      int mostYearsPermuted) {
    /** The published defaults. */
    public static final Trends DEFAULT = new Trends(0.05, 4, 9, 15, 5, 3, 0.3334, 10);

    public Trends {
      share("trend.alpha", alpha);
      atLeast("trend.yearOnYearFrom", yearOnYearFrom, TERMS_PER_YEAR + 1);
      atLeast("trend.possibleFrom", possibleFrom, yearOnYearFrom);
      atLeast("trend.sustainedFrom", sustainedFrom, possibleFrom);
      share("trend.largestLowShare", largestLowShare);
      atLeast("trend.mostYearsPermuted", mostYearsPermuted, 2);
      atMost("trend.mostYearsPermuted", mostYearsPermuted, 12);
    }
  }

  /**
   * Constants of the question about an unrecorded break.
   *
   * @param confidence level of the exact rate-ratio interval that must exclude 1 (0.998)
   * @param smallestRatio smallest change either way, as a ratio above 1 (1.25)
   * @param consecutiveTerms terms in a row that must agree (2)
   */
  public record Breaks(double confidence, double smallestRatio, int consecutiveTerms) {
    /** The published defaults. */
    public static final Breaks DEFAULT = new Breaks(0.998, 1.25, 2);

    public Breaks {
      share("breaks.confidence", confidence);
      atLeast("breaks.smallestRatio", smallestRatio, 1);
      atLeast("breaks.consecutiveTerms", consecutiveTerms, 1);
    }
  }

  /**
   * Constants of the forecast.
   *
   * @param illustrationFrom fewest terms for a seasonal-naive illustration (6)
   * @param rangeFrom fewest terms for a forecast with ranges (9)
   * @param horizonTerms terms looked ahead, never more (3)
   * @param narrowConfidence level of the drawn band (0.80)
   * @param wideConfidence level of the tabled band (0.95)
   * @param smallestAlpha first smoothing weight tried (0.05)
   * @param alphaStep step between smoothing weights, up to 1 (0.025)
   * @param yearOnYearWeight share of the latest yearly change carried forward (0.5)
   * @param largestLowShare largest share of {@code low} counts in a usable series (0.3334)
   */
  public record Forecasts(
      int illustrationFrom,
      int rangeFrom,
      int horizonTerms,
      double narrowConfidence,
      double wideConfidence,
      double smallestAlpha,
      double alphaStep,
      double yearOnYearWeight,
      double largestLowShare) {
    /** The published defaults. */
    public static final Forecasts DEFAULT =
        new Forecasts(6, 9, 3, 0.80, 0.95, 0.05, 0.025, 0.5, 0.3334);

    public Forecasts {
      atLeast("forecast.illustrationFrom", illustrationFrom, TERMS_PER_YEAR);
      atLeast("forecast.rangeFrom", rangeFrom, Math.max(illustrationFrom, 2 * TERMS_PER_YEAR));
      atLeast("forecast.horizonTerms", horizonTerms, 1);
      atMost("forecast.horizonTerms", horizonTerms, TERMS_PER_YEAR);
      share("forecast.narrowConfidence", narrowConfidence);
      share("forecast.wideConfidence", wideConfidence);
      atLeast("forecast.wideConfidence", wideConfidence, narrowConfidence);
      share("forecast.smallestAlpha", smallestAlpha);
      share("forecast.alphaStep", alphaStep);
      atLeast("forecast.yearOnYearWeight", yearOnYearWeight, 0);
      atMost("forecast.yearOnYearWeight", yearOnYearWeight, 1);
      share("forecast.largestLowShare", largestLowShare);
    }
  }
}
