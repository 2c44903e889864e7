package uk.seslip.ehecme.transform.disclosure;

/**
 * Whether the parts of one total, added up, narrow a small count: the exact bounds of a single sum
 * are in closed form (the recipe, sections 6.4 and 6.5).
 */
final class RowCheck {

  private final Row row;
  private final Known small;
  private final long lowest;
  private final long highest;

  /**
   * Adds up what is known of the parts.
   *
   * @param row the total and its parts
   * @param small the counts that need protection
   */
  RowCheck(Row row, Known small) {
    this.row = row;
    this.small = small;
    long least = 0;
    long most = 0;
    for (Count part : row.parts()) {
      Known known = part.known();
      least += known.lowest();
      most += known.highest();
    }
    this.lowest = least;
    this.highest = most;
  }

  /** What the total and the other parts say about one part. */
  Known part(Count part) {
    Known total = row.total().known();
    Known own = part.known();
    return own.and(
        Known.between(
            own.highest() + total.lowest() - highest, own.lowest() + total.highest() - lowest));
  }

  /** What the parts say about their total. */
  Known sum() {
    return Known.between(lowest, row.isOpen() ? Known.UNLIMITED : highest);
  }

  /**
   * Whether a small part can be told from less than all small counts.
   *
   * @param total what is known of the total
   */
  boolean narrows(Known total) {
    if (total.isEmpty()
        || lowest > total.highest()
        || (highest < total.lowest() && !row.isOpen())) {
      return false;
    }
    long above = total.highest() - lowest;
    long below = row.isOpen() ? -Known.UNLIMITED : total.lowest() - highest;
    for (Count part : row.parts()) {
      if (part.isLow() && narrows(part, part.known(), above, below)) {
        return true;
      }
    }
    return row.isOpen() && narrowsRest(above, total.lowest() - highest);
  }

  /**
   * Whether a part is told from less than all small counts.
   *
   * @param known what is known of it by itself
   * @param above how far all parts may still grow together
   * @param below how far they may shrink, as a number below zero
   */
  static boolean narrows(Count part, Known known, long above, long below) {
    Known needed = part.hidden().and(known);
    return known.lowest() + above < needed.highest() || known.highest() + below > needed.lowest();
  }

  /** Whether what the authority withheld comes out as a small count, and less than all of them. */
  private boolean narrowsRest(long most, long least) {
    long atLeast = row.undisclosed() == 1 ? least : 0;
    boolean maybeSmall = most >= small.lowest() && atLeast <= small.highest();
    return maybeSmall && (most < small.highest() || atLeast > small.lowest());
  }
}
