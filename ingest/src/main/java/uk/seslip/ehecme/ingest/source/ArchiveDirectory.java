package uk.seslip.ehecme.ingest.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The directory at the end of a zip archive. An archive that was cut off between two of its parts
 * reads like a whole one with fewer sheets, unless the directory is asked.
 *
 * <p>Source: PKWARE, .ZIP File Format Specification, end of central directory record.
 */
final class ArchiveDirectory {

  private static final int SIGNATURE = 0x06054b50;
  private static final int RECORD_BYTES = 22;
  private static final int LONGEST_COMMENT_BYTES = 65_535;
  private static final int PARTS_AT = 10;
  private static final int COUNT_MASK = 0xFFFF;

  private ArchiveDirectory() {}

  /** Whether the archive ends in a directory that lists so many parts. */
  static boolean lists(byte[] archive, int parts) {
    ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    int last = archive.length - RECORD_BYTES;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT_BYTES); at--) {
      if (bytes.getInt(at) == SIGNATURE) {
        return (bytes.getShort(at + PARTS_AT) & COUNT_MASK) == (parts & COUNT_MASK);
      }
    }
    return false;
  }
}
