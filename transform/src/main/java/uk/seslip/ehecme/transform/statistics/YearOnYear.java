package uk.seslip.ehecme.transform.statistics;

import java.util.Optional;

/**
 * The newest count against the same term a year before: one difference, never a trend.
 *
 * @param now the newest count
 * @param before the count of the same term a year earlier
 * @param chance whether chance alone could produce such a difference
 */
public record YearOnYear(TermCount now, TermCount before, Surprise chance) {

  /** Whether a difference is more than chance alone would usually produce. */
  public enum Surprise {
    /** A difference this size can easily arise by chance (the exact interval includes 1). */
    WITHIN_CHANCE,
    /** More than chance alone would usually produce; the cause is not known. */
    MORE_THAN_CHANCE,
    /** Not judged, because a count is {@code low}. */
    NOT_JUDGED
  }

  /**
   * Compares the newest count with the same term a year before; none where either is missing.
   *
   * @param segment counts since the last break
   * @param roundingBase the base that the counts are rounded to, 1 for none; half of it is taken
   *     off the difference at both ends, so that rounding alone never looks like change
   * @param confidence level of the exact interval of the ratio
   */
  public static Optional<YearOnYear> of(TermSeries segment, int roundingBase, double confidence) {
    return segment
        .newest()
        .flatMap(
            now ->
                segment
                    .findTerm(now.index() - Recipe.TERMS_PER_YEAR)
                    .map(before -> compare(now, before, roundingBase, confidence)));
  }

  /** The difference in children, positive for more; from counts as published. */
  public double difference() {
    return now.value() - before.value();
  }

  static boolean exists(TermSeries segment) {
    return segment
        .newest()
        .flatMap(now -> segment.findTerm(now.index() - Recipe.TERMS_PER_YEAR))
        .isPresent();
  }

  private static YearOnYear compare(
      TermCount now, TermCount before, int roundingBase, double confidence) {
    if (now.low() || before.low()) {
      return new YearOnYear(now, before, Surprise.NOT_JUDGED);
    }
    int above = (roundingBase - 1) / 2;
    int below = roundingBase / 2;
    double smaller = Math.min(now.value(), before.value());
    double highest = smaller == 0 ? 0 : smaller + above;
    double lowest = Math.max(now.value(), before.value()) - below;
    boolean surprising = RatioTest.differs(highest, lowest, confidence);
    Surprise chance = surprising ? Surprise.MORE_THAN_CHANCE : Surprise.WITHIN_CHANCE;
    return new YearOnYear(now, before, chance);
  }
}
