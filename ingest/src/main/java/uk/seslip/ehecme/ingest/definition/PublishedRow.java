package uk.seslip.ehecme.ingest.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import uk.seslip.ehecme.model.Period;

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

  /**
   * The term or academic year of the row.
   *
   * @throws IllegalArgumentException when it names none
   */
  Period period() {
    return Period.of(text("time_period"), text("time_identifier"));
  }

  /** The text under a column; empty when the file has no such column. */
  String text(String column) {
    Integer index = columns.get(column);
    return index == null ? "" : record.get(index).strip();
  }
}
