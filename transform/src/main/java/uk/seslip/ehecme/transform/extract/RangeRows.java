package uk.seslip.ehecme.transform.extract;

import java.io.IOException;
import java.util.Arrays;
import org.apache.hadoop.fs.FSDataInputStream;
import uk.seslip.ehecme.ingest.extract.CsvScanner;
import uk.seslip.ehecme.ingest.extract.Fields;
import uk.seslip.ehecme.ingest.extract.Records;

/**
 * The rows of a file that begin in a range of its bytes. Whether the range begins inside quotes is
 * taken as told, and afterwards {@link #oddQuotes()} lets the caller work out whether it was right.
 */
final class RangeRows implements Records {

  private static final int TAIL_BYTES = 64 * 1024;
  private static final int MOST_ROW_BYTES = 16 * 1024 * 1024;
  private static final long QUOTES = 0x2222222222222222L;
  private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;

  private final FSDataInputStream in;
  private final ExtractSplit split;
  private final boolean oddQuotes;
  private byte[] data;
  private long dataFrom;
  private int limit;
  private CsvScanner scanner;
  private boolean irregular;
  private boolean open;

  RangeRows(FSDataInputStream in, ExtractSplit split) throws IOException {
    this.in = in;
    this.split = split;
    this.dataFrom = split.isFirst() ? split.from() : split.from() - 1;
    this.data = new byte[(int) (split.to() - dataFrom) + TAIL_BYTES];
    in.seek(dataFrom);
    fill();
    int first = (int) (split.from() - dataFrom);
    int last = (int) (split.to() - dataFrom);
    this.oddQuotes = oddQuotes(data, first, last);
    this.scanner = scanner(split.isFirst() ? first : firstRow(first));
  }

  /** Whether the range has an odd number of quotes, so that what is inside changes over it. */
  boolean oddQuotes() {
    return oddQuotes;
  }

  /** Whether something was found that a scanner cannot cut with certainty. */
  boolean isIrregular() {
    return irregular;
  }

  /** Whether the file ends inside quotes. */
  boolean isOpen() {
    return open;
  }

  @Override
  public boolean next(Fields fields) throws IOException {
    while (dataFrom + scanner.position() < split.to()) {
      if (scanner.next(fields)) {
        return true;
      }
      irregular |= scanner.isIrregular();
      open |= scanner.isOpen();
      if (!scanner.isIncomplete() || !readOn()) {
        return false;
      }
    }
    return false;
  }

  private boolean atEnd() {
    return dataFrom + limit >= split.file().bytes();
  }

  private CsvScanner scanner(int from) {
    return new CsvScanner(data, from, limit, atEnd(), (byte) split.layout().separator());
  }

  private void fill() throws IOException {
    int read = in.readNBytes(data, limit, data.length - limit);
    limit += read;
  }

  /** Reads on until the row that goes beyond the bytes read so far is complete. */
  private boolean readOn() throws IOException {
    int from = scanner.position();
    if (limit - from > MOST_ROW_BYTES) {
      irregular = true;
      return false;
    }
    byte[] rest = Arrays.copyOfRange(data, from, limit + Math.max(TAIL_BYTES, limit - from));
    dataFrom += from;
    limit -= from;
    data = rest;
    fill();
    scanner = scanner(0);
    return true;
  }

  /** The first byte of the first row that begins in the range. */
  private int firstRow(int from) throws IOException {
    boolean inside = split.insideQuotes();
    if (!inside && data[from - 1] == '\n') {
      return from;
    }
    for (int at = from; ; at++) {
      if (at >= limit) {
        if (atEnd()) {
          return limit;
        }
        data = Arrays.copyOf(data, data.length + Math.max(TAIL_BYTES, data.length));
        fill();
      }
      inside ^= data[at] == '"';
      if (!inside && data[at] == '\n') {
        return at + 1;
      }
    }
  }

  /** Counts quotes eight bytes at a time. */
  static boolean oddQuotes(byte[] data, int from, int to) {
    int at = from;
    int quotes = 0;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long difference = (long) PartWriter.LONGS.get(data, at) ^ QUOTES;
      long others = ((difference & LOW_BITS) + LOW_BITS) | difference | LOW_BITS;
      quotes += Long.bitCount(~others);
    }
    for (; at < to; at++) {
      quotes += data[at] == '"' ? 1 : 0;
    }
    return (quotes & 1) == 1;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
