package uk.seslip.ehecme.ingest.parse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.seslip.ehecme.ingest.identify.Claim;
import uk.seslip.ehecme.ingest.identify.Field;
import uk.seslip.ehecme.ingest.identify.Table;
import uk.seslip.ehecme.model.CellReference;

/** Reads a table in which each row says whose it is and for which term. */
final class LongTableReader {

  private static final String NIL_RETURN_ITEM = "nil_return";
  private static final List<Field> CLAIM_FIELDS =
      List.of(Field.AUTHORITY_CODE, Field.AUTHORITY, Field.TERM, Field.VERSION, Field.RETURNED);

  private final Table table;
  private final TableRows rows;
  private final Claim cover;
  private final Map<List<String>, Claim> claims = new LinkedHashMap<>();
  private final Map<List<String>, List<ItemRow>> rowsByClaim = new LinkedHashMap<>();

  LongTableReader(Table table, Claim cover) {
    this.table = table;
    this.rows = new TableRows(table);
    this.cover = cover;
  }

  List<ClaimedRows> read() {
    table.dataRows().stream()
        .filter(row -> !table.isText(row) && !TableReader.isSum(table, row))
        .forEach(this::read);
    return claims.entrySet().stream()
        .map(entry -> new ClaimedRows(entry.getValue(), rowsByClaim.get(entry.getKey())))
        .toList();
  }

  /** What the first row says, for a table that cannot be read further. */
  Claim firstClaim() {
    return table.dataRows().stream().findFirst().map(this::claim).orElse(cover);
  }

  private void read(int row) {
    List<String> key = CLAIM_FIELDS.stream().map(field -> table.text(row, field)).toList();
    claims.computeIfAbsent(key, texts -> claim(row));
    rowsByClaim.computeIfAbsent(key, texts -> new ArrayList<>());
    String item = table.text(row, Field.ITEM);
    if (item.equalsIgnoreCase(NIL_RETURN_ITEM)) {
      claims.computeIfPresent(key, (texts, claim) -> withNilReturn(row, claim));
    } else {
      rowsByClaim
          .get(key)
          .add(rows.row(row, item, rows.column(Field.ITEM), rows.column(Field.VALUE)));
    }
  }

  private Claim claim(int row) {
    Map<Field, String> texts = new EnumMap<>(Field.class);
    Map<Field, CellReference> cells = new EnumMap<>(Field.class);
    texts.putAll(cover.texts());
    cells.putAll(cover.cells());
    for (Field field : CLAIM_FIELDS) {
      table.findColumn(field).ifPresent(column -> put(field, row, column, texts, cells));
    }
    return new Claim(texts, cells, table.grid().reference());
  }

  private void put(
      Field field, int row, int column, Map<Field, String> texts, Map<Field, CellReference> cells) {
    texts.put(field, table.grid().text(row, column));
    cells.put(field, table.grid().reference(row, column));
  }

  private Claim withNilReturn(int row, Claim claim) {
    Map<Field, String> texts = new EnumMap<>(Field.class);
    Map<Field, CellReference> cells = new EnumMap<>(Field.class);
    texts.putAll(claim.texts());
    cells.putAll(claim.cells());
    put(Field.NIL_RETURN, row, rows.column(Field.VALUE), texts, cells);
    return new Claim(texts, cells, claim.place());
  }
}
