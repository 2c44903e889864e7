package uk.seslip.ehecme.transform.extract;

import java.io.Serializable;

/**
 * A part of a file that one task reads.
 *
 * @param number its place among the parts of the run, from 0
 * @param file the file
 * @param way how it is read
 * @param layout what the file's beginning says
 * @param from where the part begins; a row belongs to the part that its first byte is in
 * @param to where the part ends
 * @param insideQuotes whether its first byte stands inside a quoted cell
 */
record ExtractSplit(
    int number,
    ExtractFile file,
    Way way,
    FileLayout layout,
    long from,
    long to,
    boolean insideQuotes)
    implements Serializable {

  /** How a part is read. */
  enum Way {
    /** Bytes of a range, cut by a scanner. */
    RANGE,
    /** The whole file, letter by letter. */
    WHOLE_TEXT,
    /** A sheet of a workbook. */
    SHEET,
    /** Rows that Spark reads. */
    TABLE
  }

  /** Whether it is the first part of its file, which begins with a row. */
  boolean isFirst() {
    return from == layout.firstByte();
  }

  /** The same part, known to begin inside or outside quotes. */
  ExtractSplit beginning(boolean inside) {
    return new ExtractSplit(number, file, way, layout, from, to, inside);
  }

  /** The same part with another number. */
  ExtractSplit numbered(int other) {
    return new ExtractSplit(other, file, way, layout, from, to, insideQuotes);
  }

  /** The whole of its file, letter by letter. */
  ExtractSplit asWholeText() {
    return new ExtractSplit(number, file, Way.WHOLE_TEXT, layout, 0, file.bytes(), false);
  }
}
