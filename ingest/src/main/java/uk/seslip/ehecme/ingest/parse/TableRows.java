package uk.seslip.ehecme.ingest.parse;

import java.util.Locale;
import java.util.Set;
import uk.seslip.ehecme.ingest.identify.Field;
import uk.seslip.ehecme.ingest.identify.Table;

/** Cuts single rows out of a table. */
record TableRows(Table table) {

  private static final String RESTATED_SHEET = "Restated";
  private static final Set<String> MARKS = Set.of("yes", "y", "x", "true", "restated");

  int column(Field field) {
    return table.findColumn(field).orElseThrow();
  }

  ItemRow row(int row, String item, int itemColumn, int valueColumn) {
    return new ItemRow(
        item,
        table.text(row, Field.PERIOD),
        table.grid().text(row, valueColumn),
        remark(row, valueColumn),
        table.grid().reference(row, itemColumn),
        table.grid().reference(row, valueColumn),
        shape(row));
  }

  /** The comment, or the note where the table has no column of comments. */
  private Remark remark(int row, int valueColumn) {
    Field field = table.findColumn(Field.COMMENT).isPresent() ? Field.COMMENT : Field.NOTE;
    int column = table.findColumn(field).orElse(valueColumn);
    return new Remark(table.text(row, field), table.grid().reference(row, column));
  }

  /** A row restates the past on the sheet of that name, or with a mark in the column of it. */
  private boolean isRestated(int row) {
    String mark = table.text(row, Field.RESTATED).strip().toLowerCase(Locale.ROOT);
    return table.grid().sheet().equalsIgnoreCase(RESTATED_SHEET) || MARKS.contains(mark);
  }

  /** In a text file a stray separator moves every cell after it; in a workbook nothing moves. */
  private ItemRow.Shape shape(int row) {
    boolean text = table.grid().sheet().isEmpty();
    boolean longer = table.grid().width(row) > table.grid().width(table.headerRow());
    if (text && longer) {
      return ItemRow.Shape.TOO_LONG;
    }
    return isRestated(row) ? ItemRow.Shape.RESTATED : ItemRow.Shape.REGULAR;
  }
}
