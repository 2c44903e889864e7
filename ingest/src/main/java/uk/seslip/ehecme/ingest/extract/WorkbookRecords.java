package uk.seslip.ehecme.ingest.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.ingest.source.Grid;
import uk.seslip.ehecme.ingest.source.SourceDocument;
import uk.seslip.ehecme.ingest.source.SourceReader;
import uk.seslip.ehecme.ingest.source.SourceResult;
import uk.seslip.ehecme.ingest.source.UnreadableSource;

/** The rows of a workbook's sheets, one sheet after another, read within the limits of a return. */
public final class WorkbookRecords {

  private WorkbookRecords() {}

  /**
   * The rows of each sheet.
   *
   * @throws IOException when the file cannot be read, or is too large for a workbook
   */
  public static List<Records> open(Path file) throws IOException {
    SourceResult result = SourceReader.read(file);
    if (result instanceof UnreadableSource refused) {
      throw new IOException(refused.reason() + " (save it as CSV UTF-8)");
    }
    List<Records> sheets = new ArrayList<>();
    ((SourceDocument) result).grids().forEach(grid -> sheets.add(new Sheet(grid)));
    return sheets;
  }

  /** The rows of one sheet, each as wide as the widest, because empty cells are not kept. */
  private static final class Sheet implements Records {

    private final Grid grid;
    private final int width;
    private int next;

    Sheet(Grid grid) {
      this.grid = grid;
      int widest = 0;
      for (int row = 0; row < grid.height(); row++) {
        widest = Math.max(widest, grid.width(row));
      }
      this.width = widest;
    }

    @Override
    public boolean next(Fields fields) {
      if (next >= grid.height()) {
        return false;
      }
      List<byte[]> cells = new ArrayList<>();
      for (int column = 0; column < width; column++) {
        String text = column < grid.width(next) ? grid.text(next, column) : "";
        cells.add(text.getBytes(StandardCharsets.UTF_8));
      }
      next++;
      boolean isEmpty = cells.stream().allMatch(cell -> cell.length == 0);
      fields.copy(isEmpty ? List.of() : cells);
      return true;
    }

    @Override
    public void close() {
      // Nothing is open: the workbook was read as a whole.
    }
  }
}
