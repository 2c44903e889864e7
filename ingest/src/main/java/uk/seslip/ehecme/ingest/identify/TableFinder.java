package uk.seslip.ehecme.ingest.identify;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.seslip.ehecme.ingest.source.Grid;

/** Finds the row of headings in a grid, wherever it stands, and says what its columns hold. */
public final class TableFinder {

  private static final int ROWS_LOOKED_AT = 40;
  private static final int HEADINGS_OF_A_TABLE = 3;
  private static final List<Field> KEYS = List.of(Field.ITEM, Field.QUESTION_ID, Field.REFERENCE);
  private static final String GSS_CODE = "[EWNSewns]\\d{8}";

  private TableFinder() {}

  /** The table of a grid, if any of its first rows has enough known headings. */
  public static Optional<Table> find(Grid grid) {
    for (int row = 0; row < Math.min(grid.height(), ROWS_LOOKED_AT); row++) {
      Optional<Table> table = read(grid, row);
      if (table.isPresent()) {
        return table;
      }
    }
    return Optional.empty();
  }

  private static Optional<Table> read(Grid grid, int row) {
    Map<Field, Integer> columns = new EnumMap<>(Field.class);
    Map<Integer, String> others = new TreeMap<>();
    for (int column = 0; column < grid.width(row); column++) {
      String heading = grid.heading(row, column);
      Optional<Field> field = Field.find(heading);
      if (field.isPresent()) {
        columns.putIfAbsent(field.get(), column);
      } else if (!heading.isEmpty()) {
        others.put(column, heading);
      }
    }
    boolean key = KEYS.stream().anyMatch(columns::containsKey);
    return columns.size() >= HEADINGS_OF_A_TABLE - (key ? 1 : 0)
        ? Optional.of(new Table(grid, row, kind(grid, columns, others), columns, others))
        : Optional.empty();
  }

  private static TableKind kind(
      Grid grid, Map<Field, Integer> columns, Map<Integer, String> others) {
    if (columns.containsKey(Field.REFERENCE) && columns.containsKey(Field.REPLY)) {
      return TableKind.REPLIES;
    }
    if (columns.containsKey(Field.QUESTION_ID) || columns.containsKey(Field.QUESTION)) {
      return TableKind.PRACTICE;
    }
    if (others.values().stream().anyMatch(heading -> heading.matches(GSS_CODE))) {
      return TableKind.CROSS_TAB;
    }
    boolean own = columns.containsKey(Field.AUTHORITY_CODE) || columns.containsKey(Field.TERM);
    return own || grid.sheet().isEmpty() ? TableKind.LONG : TableKind.ITEMS;
  }
}
