package uk.seslip.ehecme.ingest.extract;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds what a cell means among accepted spellings, from its bytes and without case. A spelling
 * with letters beyond ASCII is known in UTF-8 and in Windows-1252.
 */
final class CodeTable implements Serializable {

  private static final long serialVersionUID = 1L;

  /** No accepted spelling is written. */
  static final int NOT_FOUND = -1;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final byte[][] keys;
  private final int[] values;
  private final int mask;

  /** A table of spellings and the number that each stands for. */
  CodeTable(Map<String, Integer> spellings) {
    Map<String, Integer> sorted = new TreeMap<>(spellings);
    int size = Integer.highestOneBit(Math.max(8, sorted.size() * 8)) * 2;
    keys = new byte[size][];
    values = new int[size];
    mask = size - 1;
    sorted.forEach(
        (spelling, value) -> {
          put(spelling.strip().getBytes(StandardCharsets.UTF_8), value);
          put(spelling.strip().getBytes(WINDOWS), value);
        });
  }

  private void put(byte[] written, int value) {
    byte[] key = new byte[written.length];
    for (int i = 0; i < key.length; i++) {
      key[i] = lower(written[i]);
    }
    int slot = hash(key, 0, key.length) & mask;
    while (keys[slot] != null) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    values[slot] = value;
  }

  /** The number that a cell stands for, or {@link #NOT_FOUND}. */
  int find(byte[] b, int from, int to) {
    int slot = hash(b, from, to) & mask;
    while (keys[slot] != null) {
      if (matches(keys[slot], b, from, to)) {
        return values[slot];
      }
      slot = (slot + 1) & mask;
    }
    return NOT_FOUND;
  }

  private static boolean matches(byte[] key, byte[] b, int from, int to) {
    if (key.length != to - from) {
      return false;
    }
    for (int i = 0; i < key.length; i++) {
      if (key[i] != lower(b[from + i])) {
        return false;
      }
    }
    return true;
  }

  /** Of the length, the first and the last letters: the lists are short, and so is this. */
  private static int hash(byte[] b, int from, int to) {
    int hash = to - from;
    int head = Math.min(to, from + 6);
    for (int i = from; i < head; i++) {
      hash = hash * 31 + (b[i] | 0x20);
    }
    for (int i = Math.max(head, to - 6); i < to; i++) {
      hash = hash * 31 + (b[i] | 0x20);
    }
    return hash ^ (hash >>> 7);
  }

  private static byte lower(byte b) {
    return b >= 'A' && b <= 'Z' ? (byte) (b | 0x20) : b;
  }
}
