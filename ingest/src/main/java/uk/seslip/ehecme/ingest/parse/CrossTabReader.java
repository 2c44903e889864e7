package uk.seslip.ehecme.ingest.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.seslip.ehecme.ingest.identify.Claim;
import uk.seslip.ehecme.ingest.identify.Field;
import uk.seslip.ehecme.ingest.identify.RegionTotals;
import uk.seslip.ehecme.ingest.identify.Table;
import uk.seslip.ehecme.model.CellReference;

/**
 * Reads a table with a column for each authority. A heading that is neither a field nor a code
 * makes a claim all the same, so that a misspelt code is found out and not left out.
 */
final class CrossTabReader {

  private final Table table;
  private final TableRows rows;

  CrossTabReader(Table table) {
    this.table = table;
    this.rows = new TableRows(table);
  }

  /** The rows of each column and term; a column with nothing in it has not returned. */
  List<ClaimedRows> read() {
    List<ClaimedRows> claimed = new ArrayList<>();
    for (int column : columns()) {
      for (List<Integer> ofTerm : rowsByTerm().values()) {
        List<ItemRow> items = ofTerm.stream().map(row -> row(row, column)).toList();
        if (items.stream().anyMatch(item -> !item.value().isEmpty())) {
          claimed.add(new ClaimedRows(claim(ofTerm.get(0), column), items));
        }
      }
    }
    return claimed;
  }

  /** The columns of authorities; one that adds them up is nobody's. */
  private List<Integer> columns() {
    return new TreeMap<>(table.otherColumns())
        .entrySet().stream()
            .filter(entry -> !RegionTotals.isSum(entry.getValue()))
            .map(Map.Entry::getKey)
            .toList();
  }

  private Map<String, List<Integer>> rowsByTerm() {
    Map<String, List<Integer>> byTerm = new LinkedHashMap<>();
    for (int row : table.dataRows()) {
      if (TableReader.isSum(table, row)) {
        continue;
      }
      byTerm.computeIfAbsent(table.text(row, Field.TERM), term -> new ArrayList<>()).add(row);
    }
    return byTerm;
  }

  private ItemRow row(int row, int column) {
    return rows.row(row, table.text(row, Field.ITEM), rows.column(Field.ITEM), column);
  }

  private Claim claim(int row, int column) {
    Map<Field, String> texts =
        Map.of(
            Field.AUTHORITY_CODE, table.otherColumns().get(column),
            Field.TERM, table.text(row, Field.TERM));
    Map<Field, CellReference> cells =
        Map.of(
            Field.AUTHORITY_CODE, table.grid().reference(table.headerRow(), column),
            Field.TERM, table.grid().reference(row, rows.column(Field.TERM)));
    return new Claim(texts, cells, table.grid().reference());
  }
}
