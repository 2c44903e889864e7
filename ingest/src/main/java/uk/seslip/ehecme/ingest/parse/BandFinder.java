package uk.seslip.ehecme.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.seslip.ehecme.ingest.identify.Axis;
import uk.seslip.ehecme.ingest.identify.ContactLines;
import uk.seslip.ehecme.ingest.identify.Facts;
import uk.seslip.ehecme.ingest.identify.Field;
import uk.seslip.ehecme.ingest.identify.Vocabulary;
import uk.seslip.ehecme.ingest.source.Grid;

/** Cuts a freely laid out sheet into tables, from top to bottom, at their rows of headings. */
final class BandFinder {

  private static final int MOST_HEADERS = 4;
  private static final int CELLS_OF_A_COVER_LINE = 3;
  private static final Set<Field> COVER =
      Set.of(
          Field.LAYOUT_VERSION,
          Field.AUTHORITY,
          Field.AUTHORITY_CODE,
          Field.TERM,
          Field.CENSUS_DATE,
          Field.VERSION,
          Field.RETURNED,
          Field.NIL_RETURN);

  private final Grid grid;
  private final Vocabulary vocabulary;
  private final CellKinds kinds;
  private final Set<Integer> contacts;
  private final List<Band> bands = new ArrayList<>();
  private final List<Integer> texts = new ArrayList<>();
  private final List<Integer> headers = new ArrayList<>();
  private final List<Integer> titles = new ArrayList<>();
  private final List<Integer> rows = new ArrayList<>();
  private boolean figures;

  BandFinder(Grid grid, Vocabulary vocabulary, CellKinds kinds) {
    this.grid = grid;
    this.vocabulary = vocabulary;
    this.kinds = kinds;
    this.contacts = ContactLines.rowsOf(grid);
  }

  List<Band> find() {
    for (int row = 0; row < grid.height(); row++) {
      if (!grid.isBlank(row) && !contacts.contains(row) && !isCoverLine(row)) {
        add(row);
      }
    }
    close();
    return bands;
  }

  private void add(int row) {
    if (kinds.isHeader(row)) {
      addHeader(row);
    } else if (kinds.hasFigures(row)) {
      if (headers.isEmpty() && !figures) {
        titles.addAll(texts);
        rows.clear();
      }
      figures = true;
      texts.clear();
      rows.add(row);
    } else {
      texts.add(row);
      rows.add(row);
    }
  }

  private void addHeader(int row) {
    if (figures || headers.size() == MOST_HEADERS) {
      List<Integer> above = titlesAbove();
      close();
      titles.addAll(above);
    } else {
      titles.addAll(texts);
      rows.clear();
    }
    texts.clear();
    headers.add(row);
  }

  /** The lines between two tables: those set apart from the upper one, and what is understood. */
  private List<Integer> titlesAbove() {
    List<Integer> above = new ArrayList<>();
    boolean apart = texts.stream().noneMatch(this::isApart);
    for (int text : texts) {
      apart |= isApart(text);
      if (apart || isKnown(text)) {
        above.add(text);
      }
    }
    return above;
  }

  private boolean isApart(int text) {
    return text > 0 && grid.isBlank(text - 1);
  }

  private boolean isKnown(int row) {
    List<Integer> filled = kinds.filled(row);
    return vocabulary
        .find(Axis.LABEL, grid.sheet(), grid.text(row, filled.get(0)))
        .filter(facts -> !facts.equals(Facts.NONE))
        .isPresent();
  }

  private void close() {
    if (figures) {
      bands.add(new Band(titles, headers, rows));
    }
    titles.clear();
    headers.clear();
    rows.clear();
    figures = false;
  }

  private boolean isCoverLine(int row) {
    List<Integer> filled = kinds.filled(row);
    boolean named = Field.find(grid.text(row, filled.get(0))).filter(COVER::contains).isPresent();
    return named
        && filled.size() > 1
        && filled.size() <= CELLS_OF_A_COVER_LINE
        && filled.stream().skip(1).noneMatch(column -> isHeading(row, column));
  }

  private boolean isHeading(int row, int column) {
    return Field.find(grid.text(row, column)).isPresent()
        || vocabulary
            .find(Axis.HEADER, grid.sheet(), grid.text(row, column))
            .filter(
                f -> f.measure().isPresent() || f.topic().isPresent() || f.category().isPresent())
            .isPresent();
  }
}
