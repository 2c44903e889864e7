package uk.seslip.ehecme.ingest.source;

/**
 * A rectangle of cells that were merged into one; rows and columns are counted from 0.
 *
 * @param firstRow its top row
 * @param lastRow its bottom row
 * @param firstColumn its leftmost column
 * @param lastColumn its rightmost column
 */
public record MergedRegion(int firstRow, int lastRow, int firstColumn, int lastColumn) {

  /** Whether a cell lies in the region. */
  public boolean covers(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }
}
