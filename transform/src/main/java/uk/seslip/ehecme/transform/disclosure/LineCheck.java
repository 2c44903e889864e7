package uk.seslip.ehecme.transform.disclosure;

/**
 * Whether a figure of the region narrows a small count of an authority, for anyone and for an
 * officer of another authority who knows its own exact count.
 *
 * <p>What is decided must not depend on exact counts, so an officer's own count is taken to be the
 * one of its rounding range that tells the most.
 *
 * @param draft what is to be shown
 * @param reader what is known of each count by itself
 * @param hidden what must stay possible for a small count
 */
record LineCheck(Draft draft, Reader reader, Reader hidden) {

  /**
   * Whether the sum tells a small part from less than all small counts.
   *
   * @param sum what is known of the sum
   */
  boolean narrows(Line line, Known sum) {
    long lowest = line.parts().stream().mapToLong(c -> reader.of(c).lowest()).sum();
    long highest = line.parts().stream().mapToLong(c -> reader.of(c).highest()).sum();
    if (lowest > sum.highest() || highest < sum.lowest()) {
      return false;
    }
    return line.parts().stream()
        .filter(draft::isLow)
        .anyMatch(c -> narrows(line, c, sum.highest() - lowest, sum.lowest() - highest));
  }

  private boolean narrows(Line line, Cell cell, long above, long below) {
    Known part = reader.of(cell);
    Known needed = hidden.of(cell).and(part);
    long insiderAbove =
        above - line.parts().stream().mapToLong(c -> raised(cell, c)).max().orElse(0);
    long insiderBelow =
        below + line.parts().stream().mapToLong(c -> lowered(cell, c)).max().orElse(0);
    return part.lowest() + insiderAbove < needed.highest()
        || part.highest() + insiderBelow > needed.lowest();
  }

  /** By how much an officer's own count can lie above the least that others know of it. */
  private long raised(Cell cell, Cell own) {
    return own.equals(cell) ? 0 : (long) draft.rounded(own).highest() - reader.of(own).lowest();
  }

  /** By how much an officer's own count can lie below the most that others know of it. */
  private long lowered(Cell cell, Cell own) {
    return own.equals(cell) ? 0 : (long) reader.of(own).highest() - draft.rounded(own).lowest();
  }
}
