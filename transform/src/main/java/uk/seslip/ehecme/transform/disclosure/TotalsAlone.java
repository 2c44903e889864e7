package uk.seslip.ehecme.transform.disclosure;

import java.util.function.Function;

/**
 * What each breakdown of a total says of its parts, when the total is narrowed by all of them: the
 * closed form of single sums (the recipe, section 6.4), without the region's figures.
 *
 * @param block the totals and their breakdowns
 * @param known what is known of each count by itself
 */
record TotalsAlone(Block block, Function<Count, Known> known) {

  /** What all breakdowns that add up say of their total. */
  Known of(Count total) {
    Known narrowed = known.apply(total);
    for (Row row : block.rowsOf(total)) {
      if (adds(row)) {
        Sum sum = Sum.of(row.parts(), known);
        narrowed = narrowed.and(Known.between(sum.lowest(), sum.highest()));
      }
    }
    return narrowed;
  }

  /** What a part can be by itself, and by what the other parts leave of the total. */
  Known of(Row row, Count part) {
    Known own = known.apply(part);
    return adds(row) ? Sum.of(row.parts(), known).left(own, of(row.total())) : own;
  }

  private static boolean adds(Row row) {
    return !row.isOpen();
  }
}
