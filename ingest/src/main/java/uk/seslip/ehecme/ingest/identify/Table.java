package uk.seslip.ehecme.ingest.identify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.seslip.ehecme.ingest.source.Grid;

/**
 * A table of a grid: where its header is and what its columns hold.
 *
 * @param grid the grid it stands on
 * @param headerRow the row of its headings, from 0
 * @param kind how it is laid out
 * @param columns the column of each field it has
 * @param otherColumns the headings that are no field, by column: the authorities of a cross-tab
 */
public record Table(
    Grid grid,
    int headerRow,
    TableKind kind,
    Map<Field, Integer> columns,
    Map<Integer, String> otherColumns) {

  /** Copies the maps. */
  public Table {
    columns = Map.copyOf(columns);
    otherColumns = Map.copyOf(otherColumns);
  }

  /** The column of a field, if the table has it. */
  public Optional<Integer> findColumn(Field field) {
    return Optional.ofNullable(columns.get(field));
  }

  /** The text of a field in a row; empty when the table does not have the field. */
  public String text(int row, Field field) {
    return findColumn(field).map(column -> grid.text(row, column)).orElse("");
  }

  /** The fields that this kind of table cannot do without and this table lacks. */
  public List<Field> missing() {
    return kind.required().stream().filter(field -> !has(field)).toList();
  }

  private boolean has(Field field) {
    boolean named = field == Field.AUTHORITY_CODE && columns.containsKey(Field.AUTHORITY);
    return named || columns.containsKey(field);
  }

  /** The rows below the header in which anything is written. */
  public List<Integer> dataRows() {
    return IntStream.range(headerRow + 1, grid.height())
        .filter(row -> !grid.isBlank(row))
        .boxed()
        .toList();
  }
}
