package uk.seslip.ehecme.ingest.identify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import uk.seslip.ehecme.ingest.source.Grid;

/**
 * Finds the rows of headings in a grid, wherever they stand, and says what their columns hold.
 * Tables may stand side by side, where the heading of the items comes again, and one below the
 * other.
 */
public final class TableFinder {

  private static final int ROWS_LOOKED_AT = 40;
  private static final int HEADINGS_OF_A_TABLE = 3;
  private static final List<Field> KEYS = List.of(Field.ITEM, Field.QUESTION_ID, Field.REFERENCE);
  private static final int HEADINGS_WITH_A_KEY = 2;
  private static final List<Field> COVER =
      List.of(Field.AUTHORITY, Field.AUTHORITY_CODE, Field.TERM);
  private static final String GSS_CODE = "[EWNSewns]\\d{8}";

  private TableFinder() {}

  /** The tables of a grid that have enough known headings. */
  public static List<Table> findAll(Grid grid) {
    List<Integer> headers = new ArrayList<>();
    for (int row = 0; row < grid.height(); row++) {
      if (isHeader(grid, row, headers.isEmpty() && row < ROWS_LOOKED_AT)) {
        headers.add(row);
      }
    }
    List<Table> tables = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      int end = i + 1 < headers.size() ? headers.get(i + 1) : grid.height();
      tables.addAll(read(grid, headers.get(i), end));
    }
    return tables;
  }

  private static boolean isHeader(Grid grid, int row, boolean first) {
    int headings = 0;
    boolean key = false;
    for (int column = 0; column < grid.width(row); column++) {
      Optional<Field> field =
          Field.find(first ? grid.heading(row, column) : grid.text(row, column));
      headings += field.isPresent() ? 1 : 0;
      key |= field.filter(TableFinder::isKey).isPresent();
    }
    return (key && headings >= HEADINGS_WITH_A_KEY) || (first && headings >= HEADINGS_OF_A_TABLE);
  }

  private static boolean isKey(Field field) {
    return KEYS.contains(field);
  }

  /** The tables that begin in a row of headings. */
  private static List<Table> read(Grid grid, int row, int endRow) {
    List<Table> tables = new ArrayList<>();
    int start = 0;
    boolean key = false;
    for (int column = 0; column <= grid.width(row); column++) {
      boolean here = Field.find(grid.heading(row, column)).filter(TableFinder::isKey).isPresent();
      if (column == grid.width(row) || (here && key)) {
        tables.add(read(grid, row, endRow, start, column));
        start = column;
      }
      key |= here;
    }
    return tables;
  }

  private static Table read(Grid grid, int row, int endRow, int start, int end) {
    Map<Field, Integer> columns = new EnumMap<>(Field.class);
    Map<Integer, String> others = new TreeMap<>();
    for (int column = start; column < end; column++) {
      String heading = grid.heading(row, column);
      Optional<Field> field = Field.find(heading);
      if (field.isPresent()) {
        columns.putIfAbsent(field.get(), column);
      } else if (!heading.isEmpty()) {
        others.put(column, heading);
      }
    }
    return new Table(
        grid, row, endRow, start, end, kind(grid, row, columns, others), columns, others);
  }

  private static TableKind kind(
      Grid grid, int row, Map<Field, Integer> columns, Map<Integer, String> others) {
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
    return own || (grid.sheet().isEmpty() && !hasCover(grid, row))
        ? TableKind.LONG
        : TableKind.ITEMS;
  }

  /** Whether lines above the headings of a text file say whose it is, as a cover does. */
  private static boolean hasCover(Grid grid, int header) {
    return IntStream.range(0, header)
        .mapToObj(row -> Field.find(grid.text(row, 0)))
        .anyMatch(field -> field.filter(f -> COVER.contains(f)).isPresent());
  }
}
