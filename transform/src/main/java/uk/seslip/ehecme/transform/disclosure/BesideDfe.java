package uk.seslip.ehecme.transform.disclosure;

import java.util.function.Function;

/**
 * What is done with a table of which DfE has published percentages: ours must add nothing to them.
 * All its counts are rounded as DfE rounds, so that they say what DfE's say. A breakdown that DfE
 * does not publish is withheld where it would tell more of the total, or the total more of it.
 *
 * @param presumed what DfE's percentages say of a count, if its table is of the same return;
 *     whether it is makes no difference here
 * @param small the counts that need protection
 */
record BesideDfe(Function<Count, Known> presumed, Known small) {

  /** Rounds the total and the parts as coarsely as any tier does. */
  void coarsen(Row row) {
    if (isPublished(row.total())) {
      row.total().coarsen();
      row.parts().forEach(Count::coarsen);
    }
  }

  /** Rounds a figure of the region so when DfE publishes percentages of any of its parts. */
  void coarsen(Line line) {
    if (line.parts().stream().anyMatch(this::isPublished)) {
      line.sum().coarsen();
    }
  }

  /** Whether a breakdown that DfE does not publish tells something beside what it does. */
  boolean isWithheld(Row row) {
    if (!isPublished(row.total()) || row.parts().stream().anyMatch(this::isPublished)) {
      return false;
    }
    Known total = presumed.apply(row.total());
    return narrows(row, total) || new RowCheck(row, small).narrows(total);
  }

  /**
   * Whether a figure of the region tells a small count of one authority to whoever knows the others
   * from DfE's percentages.
   *
   * @param sum what is known of the figure
   */
  boolean isWithheld(Line line, Known sum) {
    return line.parts().stream().anyMatch(this::isPublished)
        && new LineCheck(line, this::known).narrows(sum);
  }

  /** What is known of a count when the percentages are taken to be of the same return. */
  private Known known(Count count) {
    Known known = count.known().and(presumed.apply(count));
    return known.isEmpty() ? count.known() : known;
  }

  private static boolean narrows(Row row, Known total) {
    Sum sum = Sum.of(row.parts(), Count::rounded);
    return sum.lowest() > total.lowest() || (!row.isOpen() && sum.highest() < total.highest());
  }

  private boolean isPublished(Count count) {
    return !presumed.apply(count).equals(Known.NOTHING);
  }
}
