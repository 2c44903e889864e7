package uk.seslip.ehecme.transform.screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The metadata file: one row for each filter and indicator.
 *
 * @param columns the header
 * @param rows the rows in their order
 * @param fault why it could not be read to its end
 */
record MetaTable(List<String> columns, List<MetaRow> rows, Optional<ReadFault> fault) {

  /** A table that has not been read. */
  static final MetaTable EMPTY = new MetaTable(List.of(), List.of(), Optional.empty());

  MetaTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Reads a metadata file; empty cells and columns that are not there are empty texts. */
  static MetaTable read(Path file) {
    List<String> columns = new ArrayList<>();
    List<MetaRow> rows = new ArrayList<>();
    CsvRows.Reading reading =
        new CsvRows.Reading() {
          @Override
          public void header(List<String> header) {
            columns.addAll(header);
          }

          @Override
          public void row(String[] cells, long line) {
            rows.add(new MetaRow(line, byName(columns, cells)));
          }
        };
    Optional<ReadFault> fault = CsvRows.read(file, reading);
    return new MetaTable(columns, rows, fault);
  }

  private static Map<String, String> byName(List<String> columns, String[] cells) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      named.put(columns.get(i), cells[i]);
    }
    return named;
  }

  List<MetaRow> filters() {
    return rows.stream().filter(MetaRow::isFilter).toList();
  }

  List<MetaRow> indicators() {
    return rows.stream().filter(MetaRow::isIndicator).toList();
  }

  /** The names in the column {@code filter_grouping_column}, as often as they are there. */
  List<String> filterGroups() {
    return rows.stream().map(MetaRow::group).filter(group -> !group.isBlank()).toList();
  }

  /** The columns of filters and of their groups, each once. */
  List<String> filterColumns() {
    List<String> columns = new ArrayList<>(filters().stream().map(MetaRow::name).toList());
    columns.addAll(filterGroups());
    return columns.stream().filter(name -> !name.isBlank()).distinct().toList();
  }

  /** Every column that the metadata speaks of, each once. */
  List<String> namedColumns() {
    List<String> columns = new ArrayList<>(rows.stream().map(MetaRow::name).toList());
    columns.addAll(filterGroups());
    return columns.stream().filter(name -> !name.isBlank()).distinct().toList();
  }

  /** The names of rows that are of a kind and have something in a column. */
  List<String> namesWith(Predicate<MetaRow> kind, String column) {
    return rows.stream()
        .filter(kind)
        .filter(row -> !row.cell(column).isBlank())
        .map(MetaRow::name)
        .toList();
  }
}
