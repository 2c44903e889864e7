package uk.seslip.ehecme.ingest.identify;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
      int label = firstFilled(grid, row, 0);
      int value = firstFilled(grid, row, label + 1);
      Optional<Field> field = Field.find(grid.text(row, label));
      if (field.isPresent() && !texts.containsKey(field.get()) && isAlone(grid, row, value)) {
        texts.put(field.get(), grid.text(row, value));
        cells.put(field.get(), grid.reference(row, Math.min(value, label + 1)));
      }
    }
    return new Claim(texts, cells, grid.reference());
  }

  private static int firstFilled(Grid grid, int row, int from) {
    return IntStream.range(from, grid.width(row))
        .filter(column -> !grid.text(row, column).isEmpty())
        .findFirst()
        .orElse(grid.width(row));
  }

  /** A row of headings is no line of a cover. */
  private static boolean isAlone(Grid grid, int row, int value) {
    return Field.find(grid.text(row, value)).isEmpty();
  }
}
