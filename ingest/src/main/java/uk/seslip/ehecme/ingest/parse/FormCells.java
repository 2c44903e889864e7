package uk.seslip.ehecme.ingest.parse;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import uk.seslip.ehecme.ingest.identify.ContactLines;
import uk.seslip.ehecme.ingest.identify.Field;
import uk.seslip.ehecme.ingest.identify.Table;
import uk.seslip.ehecme.ingest.source.Grid;

/** The cells in which a number is the form's own, or an answer to what its cover asks. */
final class FormCells {

  private static final int LABEL_AND_VALUE = 2;

  private final Grid grid;
  private final Set<Integer> contacts;
  private final int linesEnd;
  private final Set<String> choices;
  private final boolean onForm;

  private FormCells(Grid grid, int linesEnd, Set<String> choices, boolean onForm) {
    this.grid = grid;
    this.contacts = ContactLines.rowsOf(grid);
    this.linesEnd = linesEnd;
    this.choices = choices;
    this.onForm = onForm;
  }

  /** The lines of what a file says of itself, which stand above its first table, and contacts. */
  static FormCells lines(Grid grid, List<Table> tables) {
    int end = new TableCells(tables).findFirstRow().orElse(grid.height());
    return new FormCells(grid, end, Set.of(), false);
  }

  /**
   * The lines of a cover up to their value, so that a figure beside them is none; contacts; and the
   * choices of the drop-down lists, which stand in the first column.
   */
  static FormCells ofForm(Grid grid, Set<String> choices) {
    return new FormCells(grid, grid.height(), choices, true);
  }

  /** Whether a cell is one of them. */
  boolean has(int row, int column) {
    return contacts.contains(row)
        || (row < linesEnd && isCoverLine(row) && (!onForm || column <= valueColumn(row)))
        || (column == 0 && choices.contains(grid.text(row, column)));
  }

  private boolean isCoverLine(int row) {
    return filled(row).limit(1).anyMatch(column -> Field.find(grid.text(row, column)).isPresent());
  }

  private int valueColumn(int row) {
    return filled(row).limit(LABEL_AND_VALUE).max().orElse(-1);
  }

  private IntStream filled(int row) {
    return IntStream.range(0, grid.width(row)).filter(column -> !grid.text(row, column).isEmpty());
  }
}
