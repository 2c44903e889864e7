package uk.seslip.ehecme.report.workbook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Leaves out the positions of cells in rows without gaps, where the format implies them. Source:
 * ECMA-376 part 1, 18.3.1.4, where the reference of a cell is optional. In a large table the
 * positions take three quarters of the packed file.
 */
final class ImpliedPositions {

  private static final byte[] CELL = "<c r=\"".getBytes(StandardCharsets.US_ASCII);
  private static final int KEPT = "<c".length();

  private ImpliedPositions() {}

  /** A sheet without the positions of its cells; each row must begin in the first column. */
  static byte[] of(byte[] sheet) {
    ByteArrayOutputStream lean = new ByteArrayOutputStream(sheet.length);
    int next = 0;
    while (next < sheet.length) {
      int cell = find(sheet, next);
      lean.write(sheet, next, cell - next);
      next = cell;
      if (cell < sheet.length) {
        lean.write(CELL, 0, KEPT);
        next = afterQuote(sheet, cell + CELL.length);
      }
    }
    return lean.toByteArray();
  }

  /** Where the next cell begins; the sheet's end when there is none. */
  private static int find(byte[] sheet, int from) {
    for (int at = from; at <= sheet.length - CELL.length; at++) {
      if (isCell(sheet, at)) {
        return at;
      }
    }
    return sheet.length;
  }

  private static boolean isCell(byte[] sheet, int at) {
    for (int i = 0; i < CELL.length; i++) {
      if (sheet[at + i] != CELL[i]) {
        return false;
      }
    }
    return true;
  }

  private static int afterQuote(byte[] sheet, int from) {
    int at = from;
    while (sheet[at] != '"') {
      at++;
    }
    return at + 1;
  }
}
