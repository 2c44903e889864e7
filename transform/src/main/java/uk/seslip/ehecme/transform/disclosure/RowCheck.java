package uk.seslip.ehecme.transform.disclosure;

/**
 * Whether the parts of one total, added up, narrow a small count: the exact bounds of a single sum
 * are in closed form (the recipe, sections 6.4 and 6.5).
 */
final class RowCheck {

  private final Row row;
  private final Known small;
  private final Sum sum;

  /**
   * Adds up what is known of the parts.
   *
   * @param row the total and its parts
   * @param small the counts that need protection
   */
  RowCheck(Row row, Known small) {
    this.row = row;
    this.small = small;
    this.sum = Sum.of(row.parts(), Count::known);
  }

  /** What the total and the other parts say about one part. */
  Known part(Count part) {
    return sum.left(part.known(), row.total().known());
  }

  /** What the parts say about their total. */
  Known sum() {
    return Known.between(sum.lowest(), row.isOpen() ? Known.UNLIMITED : sum.highest());
  }

  /**
   * Whether a small part can be told from less than all small counts.
   *
   * @param total what is known of the total
   */
  boolean narrows(Known total) {
    if (total.isEmpty()
        || sum.lowest() > total.highest()
        || (sum.highest() < total.lowest() && !row.isOpen())) {
      return false;
    }
    long above = total.highest() - sum.lowest();
    long below = row.isOpen() ? -Known.UNLIMITED : total.lowest() - sum.highest();
    for (Count part : row.parts()) {
      if (part.isLow() && narrows(part, part.known(), above, below)) {
        return true;
      }
    }
    return row.isOpen() && narrowsRest(above, total.lowest() - sum.highest());
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
