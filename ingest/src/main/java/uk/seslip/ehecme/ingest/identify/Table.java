package uk.seslip.ehecme.ingest.identify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.seslip.ehecme.ingest.source.Grid;

/**
 * A table of a grid: where its header is and what its columns hold.
 *
 * @param grid the grid it stands on
 * @param headerRow the row of its headings, from 0
 * @param endRow the row after its last
 * @param firstColumn its leftmost column, from 0
 * @param endColumn the column after its last
 * @param kind how it is laid out
 * @param columns the column of each field it has
 * @param otherColumns the headings that are no field, by column: the authorities of a cross-tab
 */
public record Table(
    Grid grid,
    int headerRow,
    int endRow,
    int firstColumn,
    int endColumn,
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

  /** Whether it names its items in a column of their own, as the standard layout does. */
  public boolean hasKey() {
    return columns.containsKey(Field.ITEM)
        || kind == TableKind.PRACTICE
        || kind == TableKind.REPLIES;
  }

  /** A second column of the same heading for figures: which of the two counts, nothing says. */
  public Optional<Integer> findSecondValueColumn() {
    return IntStream.range(firstColumn, endColumn)
        .filter(
            column -> Field.find(grid.heading(headerRow, column)).equals(Optional.of(Field.VALUE)))
        .filter(column -> !Optional.of(column).equals(findColumn(Field.VALUE)))
        .filter(column -> !isMergedWith(column))
        .boxed()
        .findFirst();
  }

  private boolean isMergedWith(int column) {
    return grid.text(headerRow, column).isEmpty();
  }

  /** The rows below the header in which anything of it is written. */
  public List<Integer> dataRows() {
    return IntStream.range(headerRow + 1, endRow).filter(row -> filled(row) > 0).boxed().toList();
  }

  /** The lines of text between and below its rows: one cell, and no figure. */
  public List<Integer> textRows() {
    return dataRows().stream().filter(this::isText).toList();
  }

  /** Whether a row is a line of text that belongs to no column. */
  public boolean isText(int row) {
    boolean value =
        Stream.of(Field.VALUE, Field.ANSWER, Field.REPLY)
            .anyMatch(field -> !text(row, field).isEmpty());
    return kind != TableKind.CROSS_TAB && filled(row) == 1 && !value;
  }

  private long filled(int row) {
    return IntStream.range(firstColumn, Math.min(width(row), grid.width(row)))
        .filter(column -> !grid.text(row, column).isEmpty())
        .count();
  }

  /** The last table of a row of headings has all that stands to its right. */
  private int width(int row) {
    return endColumn == grid.width(headerRow) ? grid.width(row) : endColumn;
  }
}
