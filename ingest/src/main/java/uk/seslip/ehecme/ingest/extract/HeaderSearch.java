package uk.seslip.ehecme.ingest.extract;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Where the headings of a file are, or why it cannot be counted. Says which columns are missing and
 * never what stands in the file instead.
 *
 * @param header the headings
 * @param row the number of their row, from 1; 0 when there are none
 * @param because why there are none; empty when there are
 */
public record HeaderSearch(Optional<ExtractHeader> header, long row, String because) {

  private static final int ROWS_LOOKED_AT = 20;

  /**
   * Looks at the first rows of a file.
   *
   * @throws IOException when they cannot be read
   */
  public static HeaderSearch in(ExtractPlan plan, Records records) throws IOException {
    Fields fields = new Fields();
    ExtractHeader.Reading best =
        new ExtractHeader.Reading(Optional.empty(), 0, List.of(), List.of());
    for (long row = 1; row <= ROWS_LOOKED_AT && records.next(fields); row++) {
      ExtractHeader.Reading reading = ExtractHeader.read(plan, fields);
      if (reading.header().isPresent()) {
        return new HeaderSearch(reading.header(), row, "");
      }
      best = reading.known() > best.known() ? reading : best;
    }
    return new HeaderSearch(Optional.empty(), 0, because(best));
  }

  private static String because(ExtractHeader.Reading best) {
    if (best.known() == 0) {
      return "it has no row of headings that are known";
    }
    return best.missing().isEmpty()
        ? "it has the column " + String.join(", ", best.doubled()) + " more than once"
        : "it has no column for " + String.join(", ", best.missing());
  }
}
