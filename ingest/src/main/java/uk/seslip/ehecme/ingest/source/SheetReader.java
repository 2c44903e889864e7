package uk.seslip.ehecme.ingest.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Reads one sheet of an Excel workbook into a grid. */
final class SheetReader {

  private final String file;
  private final Sheet sheet;
  private final boolean hidden;
  private final List<List<String>> rows = new ArrayList<>();
  private final Set<Integer> hiddenRows = new HashSet<>();
  private final FormulaNotes formulas;
  private final CellMarks marks;

  SheetReader(String file, Sheet sheet, boolean hidden) {
    this.file = file;
    this.sheet = sheet;
    this.hidden = hidden;
    this.formulas = new FormulaNotes(file, sheet.getSheetName());
    this.marks = new CellMarks(file, sheet.getSheetName());
  }

  Grid read() throws UnreadableException {
    for (Row row : sheet) {
      read(row);
    }
    return new Grid(file, sheet.getSheetName(), hidden, rows, merges(), comments(), hiddenRows);
  }

  /** What had to be decided; complete once the sheet has been read. */
  List<SourceNote> notes() {
    List<SourceNote> notes = new ArrayList<>(formulas.notes());
    notes.addAll(marks.notes());
    if (hidden && !rows.isEmpty()) {
      notes.add(SourceNote.hiddenSheet(file, sheet.getSheetName()));
    }
    return notes;
  }

  private void read(Row row) throws UnreadableException {
    List<String> texts = new ArrayList<>();
    for (Cell cell : row) {
      String text = read(cell);
      if (!text.isEmpty()) {
        fill(texts, cell.getColumnIndex(), text);
        mark(cell, text);
      }
    }
    if (!texts.isEmpty()) {
      pad(row.getRowNum());
      rows.add(texts);
    }
    if (row.getZeroHeight()) {
      hiddenRows.add(row.getRowNum());
    }
  }

  private void mark(Cell cell, String text) {
    if (cell.getRow().getZeroHeight() || sheet.isColumnHidden(cell.getColumnIndex())) {
      marks.addHidden(cell.getRowIndex(), cell.getColumnIndex());
    }
    if (StruckText.isStruck(cell) || text.contains(StruckText.MARK)) {
      marks.addStruck(cell.getRowIndex(), cell.getColumnIndex());
    }
  }

  private String read(Cell cell) throws UnreadableException {
    String text = CellText.of(cell);
    ReadLimits.check(text.length(), ReadLimits.CELL_CHARACTERS, "characters in one cell");
    if (CellText.isUncalculated(cell)) {
      formulas.addWithoutValue(cell.getRowIndex(), cell.getColumnIndex());
    } else if (cell.getCellType() == CellType.FORMULA && !text.isEmpty()) {
      formulas.add(cell.getRowIndex(), cell.getColumnIndex());
    }
    return text;
  }

  private static void fill(List<String> texts, int column, String text) throws UnreadableException {
    ReadLimits.check(column + 1L, ReadLimits.COLUMNS, "columns");
    SheetPlaces.require(column >= texts.size());
    while (texts.size() < column) {
      texts.add("");
    }
    texts.add(text);
  }

  private void pad(int row) throws UnreadableException {
    ReadLimits.check(row + 1L, ReadLimits.ROWS, "rows");
    SheetPlaces.require(row >= rows.size());
    while (rows.size() < row) {
      rows.add(List.of());
    }
  }

  private List<MergedRegion> merges() {
    return sheet.getMergedRegions().stream()
        .map(
            region ->
                new MergedRegion(
                    region.getFirstRow(),
                    region.getLastRow(),
                    region.getFirstColumn(),
                    region.getLastColumn()))
        .toList();
  }

  private Map<String, String> comments() {
    Map<String, String> comments = new TreeMap<>();
    sheet
        .getCellComments()
        .forEach(
            (address, comment) ->
                comments.put(CellNames.of(address.getRow(), address.getColumn()), text(comment)));
    return comments;
  }

  /** What a comment says, without the name of its author that Excel puts before it. */
  private static String text(Comment comment) {
    String text = CleanText.of(comment.getString().getString());
    String author = CleanText.of(comment.getAuthor() == null ? "" : comment.getAuthor()) + ":";
    return text.startsWith(author) ? text.substring(author.length()).strip() : text;
  }
}
