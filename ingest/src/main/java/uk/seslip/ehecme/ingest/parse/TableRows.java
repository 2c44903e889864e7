package uk.seslip.ehecme.ingest.parse;

import uk.seslip.ehecme.ingest.identify.Field;
import uk.seslip.ehecme.ingest.identify.Table;

/** Cuts single rows out of a table. */
record TableRows(Table table) {

  int column(Field field) {
    return table.findColumn(field).orElseThrow();
  }

  ItemRow row(int row, String item, int itemColumn, int valueColumn) {
    Field comment = table.findColumn(Field.COMMENT).isPresent() ? Field.COMMENT : Field.NOTE;
    return new ItemRow(
        item,
        table.text(row, Field.PERIOD),
        table.grid().text(row, valueColumn),
        table.text(row, comment),
        table.grid().reference(row, itemColumn),
        table.grid().reference(row, valueColumn),
        shape(row));
  }

  /** In a text file a stray separator moves every cell after it; in a workbook nothing moves. */
  private ItemRow.Shape shape(int row) {
    boolean text = table.grid().sheet().isEmpty();
    boolean longer = table.grid().width(row) > table.grid().width(table.headerRow());
    return text && longer ? ItemRow.Shape.TOO_LONG : ItemRow.Shape.REGULAR;
  }
}
