package uk.seslip.ehecme.transform.disclosure;

import uk.seslip.ehecme.transform.ReleasedFigure;

/**
 * What an attacker knows of one count by itself: that it lies between two numbers.
 *
 * @param lowest the smallest count it can be
 * @param highest the largest count it can be, {@link #UNLIMITED} when nothing limits it
 */
record Known(int lowest, int highest) {

  /** More children than any count can hold. */
  static final int UNLIMITED = 100_000_000;

  /** A count of which nothing is known. */
  static final Known NOTHING = new Known(0, UNLIMITED);

  /** What a released figure says. A symbol other than {@code low} says nothing. */
  static Known of(ReleasedFigure figure) {
    return figure.isShown() ? new Known(figure.lowest(), figure.highest()) : NOTHING;
  }

  /** Everything between two numbers that a count can be. */
  static Known between(long lowest, long highest) {
    return new Known(
        (int) Math.min(Math.max(0, lowest), UNLIMITED),
        (int) Math.min(Math.max(0, highest), UNLIMITED));
  }

  /** What is left when both are known. */
  Known and(Known other) {
    if (covers(other)) {
      return other;
    }
    return new Known(Math.max(lowest, other.lowest), Math.min(highest, other.highest));
  }

  /** The least range that holds both. */
  Known or(Known other) {
    return new Known(Math.min(lowest, other.lowest), Math.max(highest, other.highest));
  }

  /** Whether no count can be this. */
  boolean isEmpty() {
    return lowest > highest;
  }

  boolean holds(int count) {
    return lowest <= count && count <= highest;
  }

  /** Whether every count of the other is one of this. */
  boolean covers(Known other) {
    return lowest <= other.lowest && other.highest <= highest;
  }
}
