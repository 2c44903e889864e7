package uk.seslip.ehecme.transform.statistics;

/** How the next terms are estimated. */
public enum ForecastMethod {
  /**
   * The mean of two estimates: exponential smoothing of the series without its term pattern, and
   * the same term a year before plus half the latest yearly change.
   */
  COMBINATION {
    @Override
    Estimates estimate(TermSeries run, Recipe.Forecasts rules) {
      return Combination.of(run, rules).estimates();
    }
  },
  /** The same term a year before. */
  SEASONAL_NAIVE {
    @Override
    Estimates estimate(TermSeries run, Recipe.Forecasts rules) {
      return SeasonalNaive.estimates(run, rules);
    }
  };

  /** Estimates the terms after a gapless run that is long enough for ranges. */
  abstract Estimates estimate(TermSeries run, Recipe.Forecasts rules);
}
