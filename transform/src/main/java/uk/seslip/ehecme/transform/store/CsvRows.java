package uk.seslip.ehecme.transform.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Set;

/** Picks rows out of the text of a CSV file before it is parsed, which takes most of the time. */
final class CsvRows {

  private CsvRows() {}

  /**
   * The header and the rows whose first text is one of some, as CSV.
   *
   * @param first the texts, none of which needs quotation marks
   * @throws IOException when the file cannot be read
   */
  static String beginningWith(Set<String> first, BufferedReader file) throws IOException {
    StringBuilder picked = new StringBuilder();
    boolean isPicked = true;
    boolean isQuoted = false;
    for (String line = file.readLine(); line != null; line = file.readLine()) {
      if (!isQuoted && picked.length() > 0) {
        int end = line.indexOf(',');
        isPicked = first.contains(end < 0 ? line : line.substring(0, end));
      }
      if (isPicked) {
        picked.append(line).append('\n');
      }
      isQuoted ^= hasOddQuotes(line);
    }
    return picked.toString();
  }

  /** Whether a quoted text that begins or ends in a line goes over its end. */
  private static boolean hasOddQuotes(String line) {
    boolean odd = false;
    for (int at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) {
      odd = !odd;
    }
    return odd;
  }
}
