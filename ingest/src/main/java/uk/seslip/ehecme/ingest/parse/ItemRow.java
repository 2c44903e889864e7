package uk.seslip.ehecme.ingest.parse;

import uk.seslip.ehecme.model.CellReference;

/**
 * One row of a table of items, as text.
 *
 * @param item the id of the item
 * @param period the period as written; empty when the table does not say
 * @param value the value as written
 * @param comment the comment to a practice answer; empty when none
 * @param itemCell where the item's id stands
 * @param valueCell where the value stands
 * @param shape whether the row has the columns of its header
 */
public record ItemRow(
    String item,
    String period,
    String value,
    String comment,
    CellReference itemCell,
    CellReference valueCell,
    Shape shape) {

  /** Whether a row's cells can stand under the wrong headings. */
  public enum Shape {
    /** Each cell stands under its heading. */
    REGULAR,
    /** A text file's row has more cells than its header, so they may have moved along. */
    TOO_LONG
  }
}
