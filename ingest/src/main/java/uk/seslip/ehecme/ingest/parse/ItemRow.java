package uk.seslip.ehecme.ingest.parse;

import uk.seslip.ehecme.model.CellReference;

/**
 * One row of a table of items, as text.
 *
 * @param item the id of the item
 * @param period the period as written; empty when the table does not say
 * @param value the value as written
 * @param remark what is written beside it: the comment to an answer, the note to a figure
 * @param itemCell where the item's id stands
 * @param valueCell where the value stands
 * @param shape whether the row has the columns of its header, and whether it restates the past
 */
public record ItemRow(
    String item,
    String period,
    String value,
    Remark remark,
    CellReference itemCell,
    CellReference valueCell,
    Shape shape) {

  /** How a row has to be read. */
  public enum Shape {
    /** Each cell stands under its heading. */
    REGULAR,
    /** It stands in the block that is marked as restating past periods. */
    RESTATED,
    /** A text file's row has more cells than its header, so they may have moved along. */
    TOO_LONG
  }
}
