package uk.seslip.ehecme.ingest.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the letters of a text file are written. UTF-8 and Windows-1252 need not be told apart here:
 * separators, quotes, line ends, digits and codes are the same bytes in both.
 */
public enum ExtractEncoding {
  /** UTF-8, Windows-1252 or ASCII. */
  BYTES(StandardCharsets.ISO_8859_1, 0),
  /** UTF-8 after a byte-order mark. */
  MARKED_BYTES(StandardCharsets.ISO_8859_1, 3),
  /** UTF-16, the low byte first. */
  UTF_16_LITTLE(StandardCharsets.UTF_16LE, 0),
  /** UTF-16, the low byte first, after a byte-order mark. */
  MARKED_UTF_16_LITTLE(StandardCharsets.UTF_16LE, 2),
  /** UTF-16, the high byte first. */
  UTF_16_BIG(StandardCharsets.UTF_16BE, 0),
  /** UTF-16, the high byte first, after a byte-order mark. */
  MARKED_UTF_16_BIG(StandardCharsets.UTF_16BE, 2);

  private final Charset letters;
  private final int markBytes;

  ExtractEncoding(Charset letters, int markBytes) {
    this.letters = letters;
    this.markBytes = markBytes;
  }

  /** The encoding of a file that begins with some bytes. */
  public static ExtractEncoding of(byte[] head, int length) {
    if (startsWith(head, length, 0xEF, 0xBB, 0xBF)) {
      return MARKED_BYTES;
    }
    if (startsWith(head, length, 0xFF, 0xFE)) {
      return MARKED_UTF_16_LITTLE;
    }
    if (startsWith(head, length, 0xFE, 0xFF)) {
      return MARKED_UTF_16_BIG;
    }
    if (length >= 4 && head[1] == 0 && head[3] == 0) {
      return UTF_16_LITTLE;
    }
    return length >= 4 && head[0] == 0 && head[2] == 0 ? UTF_16_BIG : BYTES;
  }

  private static boolean startsWith(byte[] head, int length, int... values) {
    boolean starts = length >= values.length;
    for (int i = 0; starts && i < values.length; i++) {
      starts = (head[i] & 0xFF) == values[i];
    }
    return starts;
  }

  /** Whether the file can be cut byte by byte. */
  public boolean isBytes() {
    return this == BYTES || this == MARKED_BYTES;
  }

  /** The charset to read letters with; for bytes, the one that keeps each byte. */
  Charset letters() {
    return letters;
  }

  /** How many bytes the byte-order mark has. */
  public int markBytes() {
    return markBytes;
  }
}
