package uk.seslip.ehecme.ingest.source;

import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.model.CellReference;

/** Remembers the cells of a sheet that are hidden or struck through, to say so once. */
final class CellMarks {

  private final String file;
  private final String sheet;
  private final List<String> hidden = new ArrayList<>();
  private final List<String> struck = new ArrayList<>();

  CellMarks(String file, String sheet) {
    this.file = file;
    this.sheet = sheet;
  }

  void addHidden(int row, int column) {
    hidden.add(CellNames.of(row, column));
  }

  void addStruck(int row, int column) {
    struck.add(CellNames.of(row, column));
  }

  List<SourceNote> notes() {
    List<SourceNote> notes = new ArrayList<>();
    if (!hidden.isEmpty()) {
      notes.add(note(SourceNote.Kind.HIDDEN_CELLS, hidden));
    }
    struck.stream()
        .map(cell -> note(SourceNote.Kind.STRUCK_THROUGH, List.of(cell)))
        .forEach(notes::add);
    return notes;
  }

  private SourceNote note(SourceNote.Kind kind, List<String> cells) {
    CellReference first = new CellReference(file, sheet, cells.get(0));
    return new SourceNote(kind, first, Integer.toString(cells.size()));
  }
}
