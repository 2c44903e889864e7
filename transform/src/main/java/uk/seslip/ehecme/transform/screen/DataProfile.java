package uk.seslip.ehecme.transform.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one reading of a data file keeps: what differs, never the rows.
 *
 * @param columns the header
 * @param rows how many rows there are, without empty ones
 * @param emptyRows the lines of rows without anything in them
 * @param values the distinct texts of each column; of an indicator only those that are no numbers
 * @param times the distinct periods
 * @param places the distinct places
 * @param repeated rows that are there more than once, in words
 * @param fault why it could not be read to its end
 */
record DataProfile(
    List<String> columns,
    long rows,
    List<Long> emptyRows,
    Map<String, Set<String>> values,
    Set<TimeCells> times,
    Set<Place> places,
    List<String> repeated,
    Optional<ReadFault> fault) {

  /** A file that has not been read. */
  static final DataProfile EMPTY =
      new DataProfile(
          List.of(), 0, List.of(), Map.of(), Set.of(), Set.of(), List.of(), Optional.empty());

  /** The distinct texts of a column; none where there is no such column. */
  Set<String> values(String column) {
    return values.getOrDefault(column, Set.of());
  }

  /** Whether there is a column of a name. */
  boolean has(String column) {
    return columns.contains(column);
  }

  /** The geographic levels in the file. */
  Set<String> levels() {
    return values("geographic_level");
  }
}
