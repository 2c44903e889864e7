package uk.seslip.ehecme.ingest.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of a published file, its cells found by the names of their columns.
 *
 * @param columns where each column stands
 * @param record the row
 */
record PublishedRow(Map<String, Integer> columns, CSVRecord record) {

  /** Where the columns of a header stand. */
  static Map<String, Integer> columns(List<String> header) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      columns.put(header.get(i), i);
    }
    return columns;
  }

  /** The text under a column; empty when the file has no such column. */
  String text(String column) {
    Integer index = columns.get(column);
    return index == null ? "" : record.get(index).strip();
  }
}
