package uk.seslip.ehecme.transform.extract;

import java.util.Arrays;
import java.util.List;

/** The rows of one bucket in arrays, and which of them are of the same child. */
final class BucketRows {

  private static final int NONE = -1;

  private long[] high;
  private long[] low;
  private long[] packed;
  private int[] days;
  private long[] places;
  private int size;

  /** Unpacks what the tasks sent, in the order of their parts. */
  BucketRows(List<BucketPart> parts) {
    int most = parts.stream().mapToInt(p -> p.bytes().length / (PartWriter.ROW_BYTES - 4)).sum();
    high = new long[most];
    low = new long[most];
    packed = new long[most];
    days = new int[most];
    places = new long[most];
    parts.forEach(this::add);
  }

  private void add(BucketPart part) {
    byte[] bytes = part.bytes();
    long row = 0;
    int at = 0;
    while (at < bytes.length) {
      high[size] = (long) PartWriter.LONGS.get(bytes, at);
      low[size] = (long) PartWriter.LONGS.get(bytes, at + 8);
      packed[size] = (long) PartWriter.LONGS.get(bytes, at + 16);
      days[size] = (int) PartWriter.INTS.get(bytes, at + 24);
      at += 28;
      int shift = 0;
      byte next;
      do {
        next = bytes[at++];
        row += (long) (next & 0x7F) << shift;
        shift += 7;
      } while (next < 0);
      places[size++] = ((long) part.split() << Integer.SIZE) | row;
    }
  }

  int size() {
    return size;
  }

  long packed(int row) {
    return packed[row];
  }

  int days(int row) {
    return days[row];
  }

  /** The part that a row is in, and its number there: rows are in the order of this number. */
  long place(int row) {
    return places[row];
  }

  /** What is done with the rows of one child. */
  @FunctionalInterface
  interface Children {

    /** Takes the rows of a child who has more than one, in their order. */
    void take(int[] rows, int count);
  }

  /** Finds the children who have more than one row. */
  void forEachChildOfSeveralRows(Children children) {
    int mask = Integer.highestOneBit(Math.max(8, size)) * 4 - 1;
    int[] heads = new int[mask + 1];
    int[] earlier = new int[size];
    Arrays.fill(heads, NONE);
    for (int row = 0; row < size; row++) {
      int slot = (int) (low[row] & mask);
      while (heads[slot] != NONE && !isSameChild(heads[slot], row)) {
        slot = (slot + 1) & mask;
      }
      earlier[row] = heads[slot];
      heads[slot] = row;
    }
    int[] rows = new int[16];
    for (int head : heads) {
      if (head != NONE && earlier[head] != NONE) {
        int count = 0;
        for (int row = head; row != NONE; row = earlier[row]) {
          rows = count < rows.length ? rows : Arrays.copyOf(rows, count * 2);
          rows[count++] = row;
        }
        reverse(rows, count);
        children.take(rows, count);
      }
    }
  }

  private boolean isSameChild(int one, int other) {
    return low[one] == low[other] && high[one] == high[other];
  }

  private static void reverse(int[] rows, int count) {
    for (int i = 0; i < count / 2; i++) {
      int other = rows[count - 1 - i];
      rows[count - 1 - i] = rows[i];
      rows[i] = other;
    }
  }
}
