package uk.seslip.ehecme.report.view;

import java.util.List;

/**
 * One row: its head and a cell for each further column.
 *
 * @param head what the row is about
 * @param cells the cells, in the order of the columns after the first
 */
public record TableRow(Link head, List<FigureText> cells) {

  /** Copies the cells. */
  public TableRow {
    cells = List.copyOf(cells);
  }
}
