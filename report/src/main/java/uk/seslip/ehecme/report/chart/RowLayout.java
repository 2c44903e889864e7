package uk.seslip.ehecme.report.chart;

/**
 * The rows of a table that a picture stands beside, so that each mark lies on its row.
 *
 * @param headPx the height of the table's head, which takes the key
 * @param rowPx the height of each row
 * @param rows how many there are
 */
public record RowLayout(double headPx, double rowPx, int rows) {

  /** The room below the rows for the numbers of the axis. */
  static final double FOOT_PX = 18;

  /** The height of the whole picture. */
  public double heightPx() {
    return headPx + rowPx * rows + FOOT_PX;
  }
}
