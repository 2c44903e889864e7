package uk.seslip.ehecme.report.workbook;

import java.util.List;

/**
 * The one table of a sheet.
 *
 * @param name the sheet's name, at most 31 characters
 * @param title what the table shows
 * @param note what a reader needs before the table; may be empty
 * @param columns the heads
 * @param rows the rows, each with a cell for every column
 */
public record SheetTable(
    String name, String title, String note, List<Column> columns, List<List<SheetCell>> rows) {

  /**
   * The head of a column.
   *
   * @param head its words
   * @param width its width in characters
   */
  public record Column(String head, int width) {}

  /** Copies the lists. */
  public SheetTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
