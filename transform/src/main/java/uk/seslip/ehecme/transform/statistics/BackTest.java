package uk.seslip.ehecme.transform.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How well a method would have forecast this series: every past term from the tenth on is forecast
 * from the terms before it, one to three terms ahead.
 *
 * @param forecasts past forecasts scored
 * @param meanAbsoluteError mean distance from the actual count, in children
 * @param naiveMeanAbsoluteError the same for the seasonal naive forecast of the same terms
 * @param scaledError mean of the distance over the training series' own mean yearly change (MASE,
 *     Hyndman and Koehler 2006); none where no training series changed
 * @param insideNarrow how many actual counts lay in the 80 % band; pool over authorities before
 *     judging it
 */
public record BackTest(
    int forecasts,
    double meanAbsoluteError,
    double naiveMeanAbsoluteError,
    OptionalDouble scaledError,
    int insideNarrow) {

  /** Scores a method on a gapless run; none where no term follows the shortest training series. */
  public static Optional<BackTest> of(
      TermSeries run, ForecastMethod method, Recipe.Forecasts rules) {
    List<Score> scores = new ArrayList<>();
    for (int origin = rules.rangeFrom(); origin < run.size(); origin++) {
      TermSeries past = new TermSeries(run.terms().subList(0, origin));
      score(scores, past, run, method, rules);
    }
    return scores.isEmpty() ? Optional.empty() : Optional.of(summary(scores));
  }

  /** Share of the actual counts that lay in the 80 % band. */
  public double coverage() {
    return (double) insideNarrow / forecasts;
  }

  /** Whether the seasonal naive forecast would have been nearer on average. */
  boolean worseThanNaive() {
    return meanAbsoluteError > naiveMeanAbsoluteError;
  }

  private record Score(double error, double naiveError, double scale, boolean inside) {}

  private static void score(
      List<Score> scores,
      TermSeries past,
      TermSeries run,
      ForecastMethod method,
      Recipe.Forecasts rules) {
    int first = past.terms().get(past.size() - 1).index() + 1;
    List<ForecastTerm> issued = method.estimate(past, rules).terms(first, rules);
    List<Double> naive = SeasonalNaive.expected(past, rules.horizonTerms());
    double scale = meanSize(SeasonalNaive.yearlyChanges(past.values()));
    for (ForecastTerm term : issued) {
      run.findTerm(term.index())
          .map(TermCount::value)
          .map(actual -> score(actual, term, naive.get(term.index() - first), scale))
          .ifPresent(scores::add);
    }
  }

  private static Score score(double actual, ForecastTerm term, double naive, double scale) {
    double error = Math.abs(actual - term.expected());
    return new Score(error, Math.abs(actual - naive), scale, term.narrow().contains(actual));
  }

  private static BackTest summary(List<Score> scores) {
    return new BackTest(
        scores.size(),
        scores.stream().mapToDouble(Score::error).average().orElse(0),
        scores.stream().mapToDouble(Score::naiveError).average().orElse(0),
        scores.stream()
            .filter(score -> score.scale() > 0)
            .mapToDouble(score -> score.error() / score.scale())
            .average(),
        (int) scores.stream().filter(Score::inside).count());
  }

  private static double meanSize(double[] changes) {
    return Arrays.stream(changes).map(Math::abs).average().orElse(0);
  }
}
