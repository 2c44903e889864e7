package uk.seslip.ehecme.transform.disclosure;

import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Whether a figure of the region narrows a small count of an authority, for anyone and for an
 * officer of another authority who knows its own exact count.
 *
 * <p>What is decided must not depend on exact counts, so an officer's own count is taken to be the
 * one of its rounding range that tells the most.
 */
final class LineCheck {

  private final Line line;
  private final Function<Count, Known> known;
  private final Extremes raised;
  private final Extremes lowered;
  private final Sum parts;

  /**
   * Adds up what is known of the parts.
   *
   * @param known what is known of each count by itself
   */
  LineCheck(Line line, Function<Count, Known> known) {
    this.line = line;
    this.known = known;
    this.parts = Sum.of(line.parts(), known);
    this.raised = new Extremes(line, c -> (long) own(c).highest() - known.apply(c).lowest());
    this.lowered = new Extremes(line, c -> (long) known.apply(c).highest() - own(c).lowest());
  }

  /** What an officer's own count can be: the rounding tells it even where it is withheld. */
  private Known own(Count count) {
    Known own = count.rounded().and(known.apply(count));
    return own.isEmpty() ? count.rounded() : own;
  }

  /**
   * Whether the sum tells a small part from less than all small counts.
   *
   * @param sum what is known of the sum
   */
  boolean narrows(Known sum) {
    if (parts.lowest() > sum.highest() || parts.highest() < sum.lowest()) {
      return false;
    }
    for (Count part : line.parts()) {
      if (part.isLow()
          && narrows(part, sum.highest() - parts.lowest(), sum.lowest() - parts.highest())) {
        return true;
      }
    }
    return false;
  }

  /** An officer's own count lies as far above, or below, what others know as rounding allows. */
  private boolean narrows(Count part, long above, long below) {
    return RowCheck.narrows(
        part, known.apply(part), above - raised.without(part), below + lowered.without(part));
  }

  /** The largest of some numbers, and the largest of the others. */
  private static final class Extremes {

    private long most;
    private long second;
    private Count first;

    Extremes(Line line, ToLongFunction<Count> number) {
      this.first = line.sum();
      for (Count part : line.parts()) {
        add(part, number.applyAsLong(part));
      }
    }

    private void add(Count part, long number) {
      if (number > most) {
        second = most;
        most = number;
        first = part;
      } else {
        second = Math.max(second, number);
      }
    }

    long without(Count part) {
      return part == first ? second : most;
    }
  }
}
