package uk.seslip.ehecme.ingest.parse;

import java.util.regex.Pattern;
import uk.seslip.ehecme.model.CellReference;

/**
 * What an authority wrote beside a query of its receipt.
 *
 * @param reference the query's reference as it stands in the receipt, and no name in its place
 * @param text the authority's own words
 * @param cell where they stand
 */
public record Reply(String reference, String text, CellReference cell) {

  /** What the id of a reply's row begins with. */
  static final String PREFIX = "reply/";

  private static final Pattern REFERENCE = Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}");

  static boolean isReply(ItemRow row) {
    return row.item().startsWith(PREFIX);
  }

  static Reply of(ItemRow row) {
    String reference = row.item().substring(PREFIX.length());
    String safe = REFERENCE.matcher(reference).matches() ? reference : SafeEcho.of(reference);
    return new Reply(safe, row.value().strip(), row.valueCell());
  }
}
