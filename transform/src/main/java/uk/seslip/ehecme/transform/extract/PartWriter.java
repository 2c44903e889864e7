package uk.seslip.ehecme.transform.extract;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The rows of one task that belong to one bucket, in few bytes: for each the hash of its child, its
 * days, what it counts towards, and how far its number is from the row's before.
 */
final class PartWriter {

  static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  /** The most bytes that a row takes. */
  static final int ROW_BYTES = 3 * Long.BYTES + Integer.BYTES + 5;

  private static final int CONTINUES = 0x80;

  private byte[] bytes;
  private int length;
  private long lastRow;

  PartWriter(int capacity) {
    bytes = new byte[capacity];
  }

  /** Adds a row whose number is not below that of the row before. */
  void add(long hashHigh, long hashLow, int days, long packed, long row) {
    if (length + ROW_BYTES > bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length + (bytes.length >> 1) + ROW_BYTES);
    }
    LONGS.set(bytes, length, hashHigh);
    LONGS.set(bytes, length + 8, hashLow);
    LONGS.set(bytes, length + 16, packed);
    INTS.set(bytes, length + 24, days);
    length += 28;
    long step = row - lastRow;
    lastRow = row;
    while (step >= CONTINUES) {
      bytes[length++] = (byte) (step | CONTINUES);
      step >>>= 7;
    }
    bytes[length++] = (byte) step;
  }

  boolean isEmpty() {
    return length == 0;
  }

  /** What was written, and nothing after it. */
  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }
}
