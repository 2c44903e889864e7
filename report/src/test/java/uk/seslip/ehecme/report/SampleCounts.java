package uk.seslip.ehecme.report;

import java.util.List;
import java.util.Random;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Term;

/** Invented exact counts with a term pattern, a growth of their own and planned gaps. */
final class SampleCounts {

  /** Stands for a figure that was not returned. */
  static final int MISSING = -1;

  /** Stands for a figure withheld to protect children. */
  static final int WITHHELD = -2;

  private static final double[] EHE_SEASON = {0.92, 1.0, 1.08};
  private static final double[] CME_SEASON = {1.2, 1.0, 0.85};
  private static final double[] GROWTH = {0.0, 0.2, 0.02, 0.15, -0.17, 0.1, 0.3};

  private SampleCounts() {}

  /** The counts of one authority, by its place in the alphabet. */
  static int[] of(Measure measure, int authority) {
    String code = SampleRegion.region().authorities().get(authority).code();
    Random random = new Random(31L * authority + measure.id().hashCode());
    double level = SampleRegion.childrenOf(code) * levelPer10000(measure, authority) / 10_000.0;
    int periods = SampleSeries.periodsOf(measure).size();
    int[] counts = new int[periods];
    for (int i = 0; i < periods; i++) {
      double years = (i - periods + 1) / 3.0;
      double noise = 1 + 0.04 * random.nextGaussian();
      double count = level * Math.pow(1 + GROWTH[authority % GROWTH.length], years) * noise;
      counts[i] = (int) Math.round(count * season(measure, i));
    }
    return withGaps(measure, code, counts);
  }

  /** The region's counts: what is there, and how the gaps fall out of it. */
  static int[] sum(List<int[]> counts) {
    int[] sum = new int[counts.get(0).length];
    for (int[] one : counts) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += Math.max(0, one[i]);
      }
    }
    return sum;
  }

  /** Whether an authority had no figures in a term. */
  static boolean isMissing(String code, Term term) {
    int index = term.index() - Term.ofSlug("2021-22-autumn").index();
    return switch (code) {
      case Datasets.NOT_RETURNED -> index == 15;
      case "E06000039" -> index < 3;
      case "E06000038" -> index == 7;
      default -> false;
    };
  }

  private static double levelPer10000(Measure measure, int authority) {
    if (measure.family() == Family.REGIONAL) {
      return 2 + authority % 3;
    }
    if (measure.family() == Family.EHE) {
      return 90 + 13 * (authority % 7);
    }
    return authority == 3 ? 200 : authority == 18 ? 1.3 : 8 + 5 * (authority % 6);
  }

  private static double season(Measure measure, int index) {
    if (SampleSeries.periodsOf(measure).size() < 16) {
      return 1.4;
    }
    return measure.family() == Family.CME ? CME_SEASON[index % 3] : EHE_SEASON[index % 3];
  }

  private static int[] withGaps(Measure measure, String code, int[] counts) {
    if (counts.length < 16) {
      return counts;
    }
    for (Term term : SampleSeries.terms()) {
      int index = term.index() - Term.ofSlug("2021-22-autumn").index();
      if (isMissing(code, term) || !measure.isAskedIn(term)) {
        counts[index] = MISSING;
      }
    }
    if (code.equals("E06000037") && measure.family() == Family.CME) {
      counts[9] = WITHHELD;
    }
    return counts;
  }
}
