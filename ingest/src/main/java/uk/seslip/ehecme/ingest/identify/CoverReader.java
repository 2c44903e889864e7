package uk.seslip.ehecme.ingest.identify;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.seslip.ehecme.ingest.source.Grid;
import uk.seslip.ehecme.model.CellReference;

/**
 * Reads a workbook's cover: labels with their values to the right, on the sheet called Cover or on
 * the first one that names an authority or a term in this way.
 */
public final class CoverReader {

  private static final String COVER = "Cover";
  private static final int ROWS_LOOKED_AT = 60;

  private static final Pattern DIGITS = Pattern.compile("[<>]?\\s*\\d[\\d, .]*");

  private CoverReader() {}

  /** What a workbook's cover says, if it has a cover. */
  public static Optional<Claim> read(List<Grid> grids) {
    Optional<Grid> named =
        grids.stream().filter(grid -> grid.sheet().equalsIgnoreCase(COVER)).findFirst();
    return named
        .map(CoverReader::read)
        .or(() -> grids.stream().map(CoverReader::read).filter(CoverReader::isCover).findFirst());
  }

  private static boolean isCover(Claim claim) {
    return claim.find(Field.AUTHORITY).isPresent()
        || claim.find(Field.AUTHORITY_CODE).isPresent()
        || claim.find(Field.TERM).isPresent();
  }

  private static Claim read(Grid grid) {
    Map<Field, String> texts = new EnumMap<>(Field.class);
    Map<Field, CellReference> cells = new EnumMap<>(Field.class);
    for (int row = 0; row < Math.min(grid.height(), ROWS_LOOKED_AT); row++) {
      Line line = line(grid, row);
      Optional<Field> field = Field.find(line.label());
      if (field.isPresent() && !texts.containsKey(field.get()) && isAlone(grid, row, line)) {
        texts.put(field.get(), line.value());
        cells.put(field.get(), grid.reference(row, line.column()));
      }
    }
    return new Claim(texts, cells, grid.reference());
  }

  /** A label, its value, and the column to point at. */
  private record Line(String label, String value, int column) {}

  /** A label with its value in the next cell, or both in one cell with a colon between. */
  private static Line line(Grid grid, int row) {
    int label = firstFilled(grid, row, 0);
    int value = firstFilled(grid, row, label + 1);
    String text = grid.text(row, label);
    int colon = text.indexOf(": ");
    boolean joined = grid.text(row, value).isEmpty() && colon > 0;
    return joined
        ? new Line(text.substring(0, colon), text.substring(colon + 2).strip(), label)
        : new Line(text, grid.text(row, value), Math.min(value, label + 1));
  }

  private static int firstFilled(Grid grid, int row, int from) {
    return IntStream.range(from, grid.width(row))
        .filter(column -> !grid.text(row, column).isEmpty())
        .findFirst()
        .orElse(grid.width(row));
  }

  /** A row of headings is no line of a cover: other headings or figures stand with it. */
  private static boolean isAlone(Grid grid, int row, Line line) {
    boolean cover = grid.sheet().equalsIgnoreCase(COVER);
    int value = firstFilled(grid, row, line.column());
    boolean headsFigures = DIGITS.matcher(grid.text(row + 1, value)).matches();
    boolean wide = firstFilled(grid, row, value + 1) < grid.width(row);
    return Field.find(line.value()).isEmpty() && (cover || !(headsFigures || wide));
  }
}
