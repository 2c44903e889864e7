package uk.seslip.ehecme.ingest.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.seslip.ehecme.ingest.identify.Axis;
import uk.seslip.ehecme.ingest.identify.LabelEcho;
import uk.seslip.ehecme.ingest.source.Grid;
import uk.seslip.ehecme.model.CellReference;

/** Gathers what of a sheet was not read, each place once. */
final class UnreadList {

  private static final String NOTHING = "nothing";
  private static final int MOST_COMPARED = 100;

  private final Grid grid;
  private final LabelEcho echo;
  private final List<Unread> unread = new ArrayList<>();
  private final Set<String> places = new HashSet<>();

  UnreadList(Grid grid, LabelEcho echo) {
    this.grid = grid;
    this.echo = echo;
  }

  List<Unread> all() {
    return unread;
  }

  /** The label of a row, or a line of text above it, that is not understood. */
  void label(int row, int column) {
    String text = grid.heading(row, column);
    add(Unread.UNKNOWN_LABEL, grid.reference(row, column), Axis.LABEL, text);
  }

  /** A heading that is not understood. */
  void header(HeadedColumn column) {
    CellReference cell = grid.reference(column.headingRow(), column.index());
    add(Unread.UNKNOWN_LABEL, cell, Axis.HEADER, column.heading());
  }

  /** The name of a sheet that is not understood. */
  void sheet() {
    add(Unread.UNKNOWN_LABEL, grid.reference(), Axis.SHEET, grid.sheet());
  }

  /** A sum over several authorities. */
  void totals(int row, int column) {
    add(Unread.TOTALS_ROW, grid.reference(row, column), Axis.LABEL, grid.heading(row, column));
  }

  /** A column whose figures are none of the return's. */
  void column(HeadedColumn column, String why) {
    CellReference cell = grid.reference(column.headingRow(), column.index());
    if (places.add(Unread.COLUMN_NOT_READ + cell)) {
      String found = echo.of(column.heading()) + ": " + why;
      unread.add(
          new Unread(
              Unread.COLUMN_NOT_READ, cell, found, Axis.HEADER, column.heading(), List.of()));
    }
  }

  /** A figure whose headings and labels do not settle what it counts; said once for a table. */
  void contradiction(int row, int column, String why) {
    if (places.add(Unread.UNCLEAR_FIGURE + why)) {
      CellReference cell = grid.reference(row, column);
      String found = why.isBlank() ? NOTHING : echo.of(why);
      unread.add(new Unread(Unread.UNCLEAR_FIGURE, cell, found, Axis.LABEL, why, List.of()));
    }
  }

  private void add(String code, CellReference cell, Axis axis, String wording) {
    if (places.add(code + cell)) {
      String found = wording.isBlank() ? NOTHING : echo.of(wording);
      unread.add(new Unread(code, cell, found, axis, wording, nearest(wording)));
    }
  }

  /** What looks like a wording, while there are few of them: nobody reads thousands. */
  private List<String> nearest(String wording) {
    return unread.size() < MOST_COMPARED ? echo.namesLike(wording) : List.of();
  }
}
