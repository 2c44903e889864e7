package uk.seslip.ehecme.ingest.parse;

import uk.seslip.ehecme.model.CellReference;

/**
 * What an authority wrote beside a query of its receipt.
 *
 * @param reference the query's reference as it stands in the receipt
 * @param text the authority's own words
 * @param cell where they stand
 */
public record Reply(String reference, String text, CellReference cell) {

  /** What the id of a reply's row begins with. */
  static final String PREFIX = "reply/";

  static boolean isReply(ItemRow row) {
    return row.item().startsWith(PREFIX);
  }

  static Reply of(ItemRow row) {
    return new Reply(row.item().substring(PREFIX.length()), row.value().strip(), row.valueCell());
  }
}
