package uk.seslip.ehecme.ingest.source;

import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.model.CellReference;

/** Remembers where a sheet has formulas, to say once what was done with them. */
final class FormulaNotes {

  private final String file;
  private final String sheet;
  private final List<String> valued = new ArrayList<>();
  private final List<String> valueless = new ArrayList<>();

  FormulaNotes(String file, String sheet) {
    this.file = file;
    this.sheet = sheet;
  }

  void add(int row, int column) {
    valued.add(CellNames.of(row, column));
  }

  void addWithoutValue(int row, int column) {
    valueless.add(CellNames.of(row, column));
  }

  List<SourceNote> notes() {
    List<SourceNote> notes = new ArrayList<>();
    if (!valued.isEmpty()) {
      notes.add(
          note(
              SourceNote.Kind.FORMULA_VALUE,
              valued,
              "the value that was last saved was used for formulas: "));
    }
    if (!valueless.isEmpty()) {
      notes.add(
          note(
              SourceNote.Kind.FORMULA_WITHOUT_VALUE,
              valueless,
              "no value was saved for formulas: "));
    }
    return notes;
  }

  private SourceNote note(SourceNote.Kind kind, List<String> cells, String text) {
    CellReference first = new CellReference(file, sheet, cells.get(0));
    return new SourceNote(kind, first, text + cells.size());
  }
}
