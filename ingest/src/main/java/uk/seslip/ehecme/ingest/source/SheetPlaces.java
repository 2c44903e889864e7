package uk.seslip.ehecme.ingest.source;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Makes sure that no two rows and no two cells of a sheet claim the same place. POI would keep the
 * last of them in silence, and a row before the first would move all others.
 */
final class SheetPlaces {

  private static final Pattern ROW = Pattern.compile("[1-9]\\d{0,6}");
  private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}");

  private final BitSet rows = new BitSet();
  private final BitSet columns = new BitSet();
  private String row = "";

  /** A row begins; its number may be left out. */
  void beginRow(String number) throws UnreadableException {
    columns.clear();
    row = number == null ? "" : number;
    if (!row.isEmpty()) {
      require(ROW.matcher(row).matches() && !rows.get(Integer.parseInt(row)));
      rows.set(Integer.parseInt(row));
    }
  }

  /** A cell; outside a row with a number it is none of a sheet. */
  void add(String reference) throws UnreadableException {
    if (row.isEmpty() || reference == null) {
      return;
    }
    require(CELL.matcher(reference).matches() && reference.endsWith(row));
    int column = CellNames.columnOf(reference);
    require(reference.equals(CellNames.column(column) + row) && !columns.get(column));
    columns.set(column);
  }

  void endRow() {
    row = "";
  }

  /** Refuses a file whose cells are not where they say they are. */
  static void require(boolean inPlace) throws UnreadableException {
    if (!inPlace) {
      throw new UnreadableException(
          "its rows or cells contradict each other about where they stand",
          "open it in Excel, save it and send it again");
    }
  }
}
