package uk.seslip.ehecme.transform.disclosure;

import java.util.List;

/**
 * Whether the parts of one total, added up, narrow a small count: the exact bounds of a single sum
 * are in closed form (the recipe, sections 6.4 and 6.5).
 *
 * @param draft what is to be shown
 * @param reader what is known of each count by itself
 * @param hidden what must stay possible for a small count
 */
record RowCheck(Draft draft, Reader reader, Reader hidden) {

  /** What the total and the other parts say about one part. */
  Known part(Row row, Cell part) {
    Known total = reader.of(row.total());
    Known own = reader.of(part);
    long most = own.lowest() + total.highest() - sumOfLowest(row.parts());
    long least = own.highest() + total.lowest() - sumOfHighest(row.parts());
    return own.and(
        new Known((int) Math.max(0, least), (int) Math.min(Math.max(0, most), Known.UNLIMITED)));
  }

  /**
   * Whether a small part can be told from less than all small counts.
   *
   * @param total what is known of the total
   */
  boolean narrows(Row row, Known total) {
    long lowest = sumOfLowest(row.parts());
    long highest = sumOfHighest(row.parts());
    boolean open = !row.withheld().isEmpty();
    if (lowest > total.highest() || (highest < total.lowest() && !open)) {
      return false;
    }
    long above = total.highest() - lowest;
    long below = open ? -Known.UNLIMITED : total.lowest() - highest;
    return row.parts().stream().filter(draft::isLow).anyMatch(part -> narrows(part, above, below))
        || (open && narrowsRest(row, above, total.lowest() - highest));
  }

  /** What the parts say about their total. */
  Known sum(Row row) {
    long highest = row.withheld().isEmpty() ? sumOfHighest(row.parts()) : Known.UNLIMITED;
    return new Known(
        (int) Math.min(sumOfLowest(row.parts()), Known.UNLIMITED),
        (int) Math.min(highest, Known.UNLIMITED));
  }

  /**
   * Whether a part is told from less than all small counts.
   *
   * @param above how far all parts may still grow together
   * @param below how far they may shrink, as a number below zero
   */
  private boolean narrows(Cell cell, long above, long below) {
    Known part = reader.of(cell);
    Known needed = hidden.of(cell).and(part);
    return part.lowest() + above < needed.highest() || part.highest() + below > needed.lowest();
  }

  /** Whether what the authority withheld comes out as a small count, and less than all of them. */
  private boolean narrowsRest(Row row, long highest, long lowest) {
    Known small = draft.small();
    long least = row.withheld().size() == 1 ? lowest : 0;
    boolean maybeSmall = highest >= small.lowest() && least <= small.highest();
    return maybeSmall && (highest < small.highest() || least > small.lowest());
  }

  private long sumOfLowest(List<Cell> cells) {
    return cells.stream().mapToLong(c -> reader.of(c).lowest()).sum();
  }

  private long sumOfHighest(List<Cell> cells) {
    return cells.stream().mapToLong(c -> reader.of(c).highest()).sum();
  }
}
