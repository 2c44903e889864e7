package uk.seslip.ehecme.ingest.parse;

import java.util.List;

/**
 * A table of a sheet that is laid out freely: what stands above it, its headings, its rows.
 *
 * @param titles rows of text above the headings
 * @param headers the rows of headings, from the top
 * @param rows the rows below: figures, and the lines of text between them
 */
record Band(List<Integer> titles, List<Integer> headers, List<Integer> rows) {

  Band {
    titles = List.copyOf(titles);
    headers = List.copyOf(headers);
    rows = List.copyOf(rows);
  }
}
