package uk.seslip.ehecme.ingest.parse;

import java.util.List;
import uk.seslip.ehecme.ingest.source.Grid;

/**
 * The headings that stand over the columns of a table, in one to four rows.
 *
 * <p>A heading that is merged over several columns stands over all of them. One that is not merged
 * stands also over the columns after it that have no heading of their own in its row, as far as an
 * empty column.
 */
final class ColumnHeadings {

  private final Grid grid;
  private final List<Integer> rows;

  /**
   * The headings of a table.
   *
   * @param rows the rows of headings, from the top
   */
  ColumnHeadings(Grid grid, List<Integer> rows) {
    this.grid = grid;
    this.rows = List.copyOf(rows);
  }

  /**
   * The heading over a column in one row of headings; empty where none stands there.
   *
   * @param at which of the rows of headings, from 0
   */
  String over(int column, int at) {
    int row = rows.get(at);
    String own = grid.heading(row, column);
    boolean lowest = at == rows.size() - 1;
    if (!own.isEmpty() || lowest || !hasLowerHeading(at, column)) {
      return own;
    }
    int from = column;
    while (from > 0 && grid.heading(row, from).isEmpty() && hasLowerHeading(at, from)) {
      from--;
    }
    return isMerged(row, from) ? "" : grid.heading(row, from);
  }

  private boolean isMerged(int row, int column) {
    return grid.merges().stream()
        .anyMatch(m -> m.covers(row, column) && m.lastColumn() > m.firstColumn());
  }

  private boolean hasLowerHeading(int at, int column) {
    return rows.stream().skip(at + 1L).anyMatch(row -> !grid.text(row, column).isEmpty());
  }
}
