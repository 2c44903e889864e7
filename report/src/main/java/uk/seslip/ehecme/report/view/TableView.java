package uk.seslip.ehecme.report.view;

import java.util.List;

/**
 * A table with a caption, column heads and row heads.
 *
 * @param caption what the table shows, of whom and when
 * @param columns the heads, the first one over the row heads
 * @param rows the rows in the order shown
 * @param note what a reader needs below it; may be empty
 */
public record TableView(
    String caption, List<TableColumn> columns, List<TableRow> rows, String note) {

  /** Copies the lists and refuses rows that do not fit the columns. */
  public TableView {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (TableRow row : rows) {
      if (row.cells().size() != columns.size() - 1) {
        throw new IllegalArgumentException(
            "cannot make table '%s': because row '%s' has %d cells under %d columns"
                .formatted(caption, row.head().text(), row.cells().size() + 1, columns.size()));
      }
    }
  }
}
