package uk.seslip.ehecme.ingest.extract;

import java.util.Arrays;
import java.util.List;

/**
 * The cells of one row, as places in an array of bytes. One object is filled again for each row, so
 * that reading millions of rows makes no garbage.
 */
public final class Fields {

  byte[] bytes = new byte[0];
  int[] from = new int[32];
  int[] to = new int[32];
  int count;

  /** A row without cells. */
  public Fields() {}

  /** Begins a new row whose cells stand in an array. */
  public void clear(byte[] holder) {
    bytes = holder;
    count = 0;
  }

  /** Begins a new row with copies of these cells, one after another. */
  void copy(List<byte[]> cells) {
    clear(new byte[cells.stream().mapToInt(cell -> cell.length).sum()]);
    int at = 0;
    for (byte[] cell : cells) {
      System.arraycopy(cell, 0, bytes, at, cell.length);
      add(at, at + cell.length);
      at += cell.length;
    }
  }

  /** Adds a cell that stands between two places. */
  public void add(int start, int end) {
    if (count == from.length) {
      from = Arrays.copyOf(from, count * 2);
      to = Arrays.copyOf(to, count * 2);
    }
    from[count] = start;
    to[count++] = end;
  }

  /** How many cells the row has. */
  public int count() {
    return count;
  }

  /** Whether the row is an empty line. */
  public boolean isBlank() {
    return count == 0 || (count == 1 && from[0] == to[0]);
  }

  /** Leaves out the spaces around a cell. */
  void trim(int field) {
    int start = from[field];
    int end = to[field];
    while (start < end && isSpace(start)) {
      start++;
    }
    while (end > start && isSpace(end - 1)) {
      end--;
    }
    from[field] = start;
    to[field] = end;
  }

  private boolean isSpace(int at) {
    return bytes[at] == ' ' || bytes[at] == '\t';
  }
}
