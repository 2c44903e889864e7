package uk.seslip.ehecme.transform.series;

import java.util.List;
import java.util.stream.IntStream;
import uk.seslip.ehecme.transform.FunnelLimits;
import uk.seslip.ehecme.transform.Rate;
import uk.seslip.ehecme.transform.statistics.Funnel;
import uk.seslip.ehecme.transform.statistics.Interval;
import uk.seslip.ehecme.transform.statistics.Recipe;

/** Samples the limits of a funnel from the smallest to the largest authority, to be drawn. */
final class FunnelCurves {

  private static final int SAMPLES = 24;
  private static final double PER = 10_000;

  private FunnelCurves() {}

  /** The limits at evenly spaced sizes between those of the authorities with a rate. */
  static List<FunnelLimits> of(Funnel funnel, List<Rate> rates, Recipe.Funnels rules) {
    int smallest = rates.stream().mapToInt(Rate::population).min().orElseThrow();
    int largest = rates.stream().mapToInt(Rate::population).max().orElseThrow();
    return IntStream.rangeClosed(0, SAMPLES)
        .map(i -> smallest + (int) ((long) (largest - smallest) * i / SAMPLES))
        .mapToObj(
            size ->
                new FunnelLimits(
                    size,
                    limits(funnel, size, rules.innerConfidence()),
                    limits(funnel, size, rules.outerConfidence())))
        .toList();
  }

  private static Interval limits(Funnel funnel, int population, double confidence) {
    double rate = funnel.ratePerChild();
    Interval ratio = funnel.ratioLimits(rate * population, confidence);
    return new Interval(rate * PER * ratio.lower(), rate * PER * ratio.upper());
  }
}
