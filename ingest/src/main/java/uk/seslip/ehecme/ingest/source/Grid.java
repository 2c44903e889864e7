package uk.seslip.ehecme.ingest.source;

import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.seslip.ehecme.model.CellReference;

/**
 * One table-like sheet of a received file: text in rows and columns, counted from 0.
 *
 * @param file the file's name without its folder
 * @param sheet the sheet's name; empty for a text file
 * @param hidden true when a person who opens the file does not see the sheet
 * @param rows the text of each cell, without blanks around it; rows differ in length
 * @param merges the regions that were merged into one cell
 * @param comments the comment of a cell, by its name such as {@code C14}
 * @param hiddenRows the rows that are not seen
 */
public record Grid(
    String file,
    String sheet,
    boolean hidden,
    List<List<String>> rows,
    List<MergedRegion> merges,
    Map<String, String> comments,
    Set<Integer> hiddenRows) {

  /** Copies everything. */
  public Grid {
    rows = rows.stream().map(List::copyOf).toList();
    merges = List.copyOf(merges);
    comments = Map.copyOf(comments);
    hiddenRows = Set.copyOf(hiddenRows);
  }

  /** A grid of text alone, as a text file gives. */
  public static Grid ofRows(String file, String sheet, List<List<String>> rows) {
    return new Grid(file, sheet, false, rows, List.of(), Map.of(), Set.of());
  }

  /** How many rows there are. */
  public int height() {
    return rows.size();
  }

  /** How many cells a row has, trailing empty ones included. */
  public int width(int row) {
    return row < rows.size() ? rows.get(row).size() : 0;
  }

  /** The text of one cell; empty when there is none. */
  public String text(int row, int column) {
    return column < width(row) ? rows.get(row).get(column) : "";
  }

  /**
   * The text that stands over or beside a cell: its own, or that of the merged region it lies in.
   *
   * <p>For headings only: a figure in a merged cell belongs to the first cell alone.
   */
  public String heading(int row, int column) {
    return merges.stream()
        .filter(region -> region.covers(row, column))
        .findFirst()
        .map(region -> text(region.firstRow(), region.firstColumn()))
        .orElseGet(() -> text(row, column));
  }

  /** Whether nothing at all is written in a row. */
  public boolean isBlank(int row) {
    for (int column = 0; column < width(row); column++) {
      if (!rows.get(row).get(column).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Where a cell is, as a person finds it. */
  public CellReference reference(int row, int column) {
    return new CellReference(file, sheet, CellNames.of(row, column));
  }

  /** Where the whole sheet is, or the whole file when it has no sheets. */
  public CellReference reference() {
    return CellReference.ofSheet(file, sheet);
  }
}
