package uk.seslip.ehecme.ingest.identify;

import java.util.List;
import java.util.stream.Stream;
import uk.seslip.ehecme.ingest.source.Grid;

/**
 * The cells in which an authority answers in its own words: practice answers, their comments, and
 * replies to queries. They are no column of a list of children, so a slip in one of them costs that
 * text and not the return.
 */
final class FreeTexts {

  private static final List<Field> FIELDS =
      List.of(Field.ANSWER, Field.COMMENT, Field.NOTE, Field.REPLY);

  private final List<Table> tables;

  private FreeTexts(List<Table> tables) {
    this.tables = tables;
  }

  static FreeTexts of(Grid grid) {
    return new FreeTexts(
        TableFinder.findAll(grid).stream()
            .filter(t -> t.kind() == TableKind.PRACTICE || t.kind() == TableKind.REPLIES)
            .toList());
  }

  /** Whether a cell is one of them. */
  boolean has(int row, int column) {
    return tables.stream()
        .filter(table -> row > table.headerRow() && row < table.endRow())
        .anyMatch(table -> columns(table).anyMatch(own -> own == column));
  }

  private static Stream<Integer> columns(Table table) {
    return FIELDS.stream().flatMap(field -> table.findColumn(field).stream());
  }
}
