package uk.seslip.ehecme.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.seslip.ehecme.ingest.identify.Field;
import uk.seslip.ehecme.ingest.identify.NearestNames;
import uk.seslip.ehecme.ingest.identify.RegionTotals;
import uk.seslip.ehecme.ingest.identify.Table;
import uk.seslip.ehecme.ingest.identify.TableKind;
import uk.seslip.ehecme.ingest.parse.OutsideFigures;
import uk.seslip.ehecme.ingest.parse.TableReader;
import uk.seslip.ehecme.ingest.parse.Unread;
import uk.seslip.ehecme.ingest.source.Grid;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.FindingDraft;

/** Says what of a table was not read, and what keeps one from being read at all. */
record TableNotes(FindingDrafts drafts) {

  /** What of a table was not read as figures; the words of our own receipt are no such thing. */
  List<FindingDraft> about(Table table) {
    if (table.kind() == TableKind.REPLIES) {
      return List.of();
    }
    Grid grid = table.grid();
    List<FindingDraft> notes = new ArrayList<>(sums(table));
    List<Integer> texts = textRows(table);
    texts.stream()
        .limit(1)
        .map(row -> drafts.of("text_not_read", grid.reference(row, table.firstColumn())))
        .map(draft -> draft.found(Integer.toString(texts.size())).expected("figures"))
        .forEach(notes::add);
    table
        .findSecondValueColumn()
        .map(column -> grid.reference(table.headerRow(), column))
        .map(cell -> drafts.of(Unread.UNCLEAR_FIGURE, cell).found("a second column of figures"))
        .map(draft -> draft.expected("one column of figures"))
        .ifPresent(notes::add);
    return notes;
  }

  /** The rows, and in a cross-tab the columns, that add others up. */
  private List<FindingDraft> sums(Table table) {
    List<FindingDraft> sums = new ArrayList<>();
    TableReader.sums(table)
        .forEach(cell -> sums.add(drafts.of(Unread.TOTALS_ROW, cell).found("Total").expected("")));
    if (table.kind() == TableKind.CROSS_TAB) {
      new TreeMap<>(table.otherColumns())
          .entrySet().stream()
              .filter(column -> RegionTotals.isSum(column.getValue()))
              .map(column -> table.grid().reference(table.headerRow(), column.getKey()))
              .map(cell -> drafts.of(Unread.COLUMN_NOT_READ, cell))
              .map(draft -> draft.found("it adds other figures up").expected("one authority"))
              .forEach(sums::add);
    }
    return sums;
  }

  /** The lines of text; a number that stands alone is none of them. */
  private static List<Integer> textRows(Table table) {
    Grid grid = table.grid();
    return table.textRows().stream()
        .filter(row -> grid.rows().get(row).stream().noneMatch(OutsideFigures::isNumber))
        .toList();
  }

  /** The columns that a table cannot be read without. */
  FindingDraft missingColumns(Table table) {
    List<String> wanted = table.missing().stream().map(Field::heading).toList();
    List<String> nearest =
        wanted.stream()
            .flatMap(name -> NearestNames.of(name, table.otherColumns().values()).stream())
            .toList();
    CellReference header = table.grid().reference(table.headerRow(), 0);
    return drafts
        .of("missing_column", header)
        .found(nearest.isEmpty() ? "no heading like it" : String.join(", ", nearest))
        .expected(String.join(", ", wanted));
  }

  /** A file without any table of figures: not even the headings were found. */
  FindingDraft noTable(CellReference file) {
    String wanted =
        TableKind.ITEMS.required().stream().map(Field::heading).collect(Collectors.joining(", "));
    return drafts.of("missing_column", file).found("no row of headings").expected(wanted);
  }
}
