package uk.seslip.ehecme.ingest.parse;

import java.util.List;
import java.util.stream.Stream;
import uk.seslip.ehecme.ingest.identify.Claim;
import uk.seslip.ehecme.ingest.identify.Field;
import uk.seslip.ehecme.ingest.identify.RegionTotals;
import uk.seslip.ehecme.ingest.identify.Table;
import uk.seslip.ehecme.model.CellReference;

/** Takes the rows out of a table, whatever its layout, and says whose each of them claims to be. */
public final class TableReader {

  private TableReader() {}

  /**
   * The rows of a table, by claim in the order of the rows.
   *
   * @param table a table that lacks no field it needs
   * @param cover what the cover of its workbook says
   */
  public static List<ClaimedRows> read(Table table, Claim cover) {
    return switch (table.kind()) {
      case ITEMS -> List.of(new ClaimedRows(cover, rows(table, Field.ITEM, Field.VALUE, "")));
      case PRACTICE ->
          List.of(
              new ClaimedRows(
                  cover, rows(table, Field.QUESTION_ID, Field.ANSWER, AnswerParser.PREFIX)));
      case REPLIES ->
          List.of(new ClaimedRows(cover, rows(table, Field.REFERENCE, Field.REPLY, Reply.PREFIX)));
      case LONG -> new LongTableReader(table, cover).read();
      case CROSS_TAB -> new CrossTabReader(table).read();
    };
  }

  /** Whose a table that cannot be read claims to be, as far as it says. */
  public static Claim claim(Table table, Claim cover) {
    return switch (table.kind()) {
      case ITEMS, PRACTICE, REPLIES -> cover;
      case LONG -> new LongTableReader(table, cover).firstClaim();
      case CROSS_TAB -> Claim.nothing(table.grid().reference());
    };
  }

  /** The rows that add others up: they are nobody's figures. */
  public static List<CellReference> sums(Table table) {
    return table.dataRows().stream()
        .filter(row -> isSum(table, row))
        .map(row -> table.grid().reference(row, table.firstColumn()))
        .toList();
  }

  static boolean isSum(Table table, int row) {
    return Stream.of(Field.ITEM, Field.AUTHORITY, Field.AUTHORITY_CODE)
        .map(field -> table.text(row, field))
        .anyMatch(RegionTotals::isSum);
  }

  private static List<ItemRow> rows(Table table, Field id, Field value, String prefix) {
    TableRows rows = new TableRows(table);
    return table.dataRows().stream()
        .filter(row -> !table.isText(row) && !isSum(table, row))
        .filter(row -> !table.text(row, id).isEmpty() || !table.text(row, value).isEmpty())
        .map(
            row -> rows.row(row, prefix + table.text(row, id), rows.column(id), rows.column(value)))
        .toList();
  }
}
