package uk.seslip.ehecme.ingest.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.seslip.ehecme.ingest.identify.Field;
import uk.seslip.ehecme.ingest.identify.Table;
import uk.seslip.ehecme.ingest.identify.TableKind;
import uk.seslip.ehecme.ingest.source.Grid;

/** Says which cells of a sheet its tables have: the columns they know, in the rows they read. */
final class TableCells {

  private record Area(Table table, Set<Integer> columns) {}

  private final List<Area> areas;

  TableCells(List<Table> tables) {
    this.areas = tables.stream().map(table -> new Area(table, columns(table))).toList();
  }

  private static Set<Integer> columns(Table table) {
    Grid grid = table.grid();
    Set<Integer> columns = new HashSet<>(table.columns().values());
    IntStream.range(table.firstColumn(), table.endColumn())
        .filter(c -> Field.find(grid.heading(table.headerRow(), c)).isPresent())
        .forEach(columns::add);
    if (table.kind() == TableKind.CROSS_TAB) {
      columns.addAll(table.otherColumns().keySet());
    }
    return columns;
  }

  /** Whether a cell is read, or is a heading, or stands beside a question or a query. */
  boolean has(int row, int column) {
    return areas.stream().anyMatch(area -> has(area, row, column));
  }

  private static boolean has(Area area, int row, int column) {
    Table table = area.table();
    if (row < table.headerRow() || row >= table.endRow()) {
      return false;
    }
    if (row == table.headerRow() || isOfWords(table)) {
      return true;
    }
    return area.columns().contains(column) && isRead(table, row);
  }

  private static boolean isOfWords(Table table) {
    return table.kind() == TableKind.PRACTICE || table.kind() == TableKind.REPLIES;
  }

  private static boolean isRead(Table table, int row) {
    boolean named =
        Stream.of(Field.ITEM, Field.VALUE).anyMatch(field -> !table.text(row, field).isEmpty());
    return named && !table.isText(row);
  }

  /** The first row of headings, if there is a table at all. */
  Optional<Integer> findFirstRow() {
    return areas.stream().map(area -> area.table().headerRow()).min(Integer::compare);
  }
}
