package uk.seslip.ehecme.ingest.parse;

import java.util.List;
import uk.seslip.ehecme.ingest.identify.Claim;

/**
 * The rows that one claim covers: those of a workbook, of one authority in a long table, or of one
 * column of a cross-tab.
 *
 * @param claim whose rows they say they are
 * @param rows the rows
 */
public record ClaimedRows(Claim claim, List<ItemRow> rows) {

  /** Copies the rows. */
  public ClaimedRows {
    rows = List.copyOf(rows);
  }
}
