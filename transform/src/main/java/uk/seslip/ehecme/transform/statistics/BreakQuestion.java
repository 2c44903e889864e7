package uk.seslip.ehecme.transform.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question for an authority: did recording change in this term? It never splits a series.
 *
 * @param term the first of the terms that jumped, as an index
 * @param direction whether the counts jumped up or down
 * @param terms how many terms in a row jumped
 */
public record BreakQuestion(int term, Direction direction, int terms) {

  /** Which way the counts jumped. */
  public enum Direction {
    /** The counts are higher than a year before. */
    UP,
    /** The counts are lower than a year before. */
    DOWN
  }

  /**
   * The questions that one segment raises, oldest first.
   *
   * <p>A term jumps when its exact 99.8 % ratio interval against the same term a year before
   * excludes 1 and the ratio is beyond 1.25 either way; two terms in a row in the same direction
   * raise a question. Detectors that act by themselves confuse a trend with a break at this length.
   * A {@code low} count is taken as whichever of 1 to 4 is nearest to the other count. Populations
   * are taken as equal, because one vintage serves every term.
   */
  public static List<BreakQuestion> of(TermSeries segment, Recipe.Breaks rules) {
    List<BreakQuestion> runs = new ArrayList<>();
    for (TermCount now : segment.terms()) {
      jump(segment, now, rules).ifPresent(direction -> extend(runs, now.index(), direction));
    }
    return runs.stream().filter(run -> run.terms() >= rules.consecutiveTerms()).toList();
  }

  private static Optional<Direction> jump(TermSeries segment, TermCount now, Recipe.Breaks rules) {
    return segment
        .findTerm(now.index() - Recipe.TERMS_PER_YEAR)
        .filter(before -> jumps(now, before, rules))
        .map(before -> now.value() > before.value() ? Direction.UP : Direction.DOWN);
  }

  private static boolean jumps(TermCount now, TermCount before, Recipe.Breaks rules) {
    boolean fell = now.value() < before.value();
    TermCount smaller = fell ? now : before;
    TermCount larger = fell ? before : now;
    double low = smaller.low() ? Recipe.LARGEST_LOW_COUNT : smaller.value();
    double high = larger.low() ? 1 : larger.value();
    return high > low * rules.smallestRatio() && RatioTest.differs(low, high, rules.confidence());
  }

  private static void extend(List<BreakQuestion> runs, int term, Direction direction) {
    int last = runs.size() - 1;
    boolean continues =
        last >= 0
            && runs.get(last).direction() == direction
            && runs.get(last).term() + runs.get(last).terms() == term;
    if (continues) {
      runs.set(
          last, new BreakQuestion(runs.get(last).term(), direction, runs.get(last).terms() + 1));
    } else {
      runs.add(new BreakQuestion(term, direction, 1));
    }
  }
}
