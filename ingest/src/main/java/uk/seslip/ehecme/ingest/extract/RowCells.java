package uk.seslip.ehecme.ingest.extract;

/** The cells of the row that is being read, by the number that the definition gives a column. */
final class RowCells {

  private final int[] positions;
  private final int cells;
  private Fields fields = new Fields();

  /** The cells of one file's rows. */
  RowCells(ExtractHeader header) {
    this.positions = header.positions().clone();
    this.cells = header.cells();
  }

  /** Goes on to a row; whether it has as many cells as there are headings, and so can be read. */
  boolean begin(Fields row) {
    fields = row;
    if (row.count() != cells) {
      return false;
    }
    for (int position : positions) {
      if (position >= 0) {
        row.trim(position);
      }
    }
    return true;
  }

  /** Whether nothing is written in a column, or the file does not have it. */
  boolean isEmpty(int column) {
    return positions[column] < 0 || from(column) == to(column);
  }

  /** The day that a column holds, as {@link DayText} reads it. */
  int day(int column) {
    return DayText.read(fields.bytes, from(column), to(column));
  }

  /** What a column's cell means in a table, or {@link CodeTable#NOT_FOUND}. */
  int find(CodeTable codes, int column) {
    return codes.find(fields.bytes, from(column), to(column));
  }

  /** The bytes in which the cells stand. */
  byte[] bytes() {
    return fields.bytes;
  }

  /** Where a column's cell begins among the bytes. */
  int from(int column) {
    return fields.from[positions[column]];
  }

  /** Where a column's cell has ended. */
  int to(int column) {
    return fields.to[positions[column]];
  }
}
