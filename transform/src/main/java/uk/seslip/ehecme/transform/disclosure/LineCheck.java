package uk.seslip.ehecme.transform.disclosure;

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
  private final Extremes raised;
  private final Extremes lowered;
  private long lowest;
  private long highest;

  /** Adds up what is known of the parts. */
  LineCheck(Line line) {
    this.line = line;
    for (Count part : line.parts()) {
      lowest += part.known().lowest();
      highest += part.known().highest();
    }
    this.raised = new Extremes(line, c -> (long) c.rounded().highest() - c.known().lowest());
    this.lowered = new Extremes(line, c -> (long) c.known().highest() - c.rounded().lowest());
  }

  /**
   * Whether the sum tells a small part from less than all small counts.
   *
   * @param sum what is known of the sum
   */
  boolean narrows(Known sum) {
    if (lowest > sum.highest() || highest < sum.lowest()) {
      return false;
    }
    for (Count part : line.parts()) {
      if (part.isLow() && narrows(part, sum.highest() - lowest, sum.lowest() - highest)) {
        return true;
      }
    }
    return false;
  }

  /** An officer's own count lies as far above, or below, what others know as rounding allows. */
  private boolean narrows(Count part, long above, long below) {
    return RowCheck.narrows(part, above - raised.without(part), below + lowered.without(part));
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
