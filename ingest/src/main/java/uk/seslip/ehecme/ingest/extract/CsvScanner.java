package uk.seslip.ehecme.ingest.extract;

/**
 * Cuts bytes of a CSV file into rows and cells: quoted cells with separators, line ends and doubled
 * quotes in them, and line ends of LF or CR LF. UTF-8 and Windows-1252 alike, because neither has a
 * quote, a separator or a line end inside a letter.
 *
 * <p>What it cannot cut with certainty (a quote inside an unquoted cell, text after a closing
 * quote, a CR alone) it does not guess: it says so, and the file is read by another way.
 */
public final class CsvScanner {

  private static final byte QUOTE = '"';

  private final byte[] data;
  private final int limit;
  private final boolean atEnd;
  private final byte separator;
  private final int highest;
  private final boolean[] escaped = new boolean[4_096];
  private int position;
  private boolean incomplete;
  private boolean irregular;
  private boolean open;

  /**
   * A scanner over part of a file.
   *
   * @param data the bytes; doubled quotes are made single in place
   * @param from where a row begins
   * @param limit where the bytes end
   * @param atEnd whether the file ends there
   * @param separator between cells
   */
  public CsvScanner(byte[] data, int from, int limit, boolean atEnd, byte separator) {
    this.data = data;
    this.position = from;
    this.limit = limit;
    this.atEnd = atEnd;
    this.separator = separator;
    this.highest = Math.max(separator, QUOTE);
  }

  /** Where the next row begins. */
  public int position() {
    return position;
  }

  /** Whether the last row does not end within the bytes, and more of the file is needed. */
  public boolean isIncomplete() {
    return incomplete;
  }

  /** Whether something was found that cannot be cut with certainty. */
  public boolean isIrregular() {
    return irregular;
  }

  /** Whether the file ends inside quotes. */
  public boolean isOpen() {
    return open;
  }

  /**
   * Reads the next row.
   *
   * @return false when there is none, or none that is complete and regular
   */
  public boolean next(Fields fields) {
    fields.clear(data);
    if (position >= limit) {
      return false;
    }
    int at = position;
    int cells = 0;
    while (true) {
      at = at < limit && data[at] == QUOTE ? quoted(at, fields) : plain(at, fields);
      if (at < 0 || ++cells > escaped.length) {
        irregular |= cells > escaped.length;
        return false;
      }
      if (at >= limit || data[at] != separator) {
        break;
      }
      at++;
    }
    return endRow(at, fields);
  }

  private boolean endRow(int at, Fields fields) {
    int next = at;
    if (next < limit && data[next] == '\r') {
      next++;
      if (next < limit && data[next] != '\n') {
        irregular = true;
        return false;
      }
    }
    if (next >= limit && !atEnd) {
      incomplete = true;
      return false;
    }
    position = Math.min(limit, next + 1);
    for (int field = 0; field < fields.count; field++) {
      if (escaped[field]) {
        fields.to[field] = unescape(fields.from[field], fields.to[field]);
      }
    }
    return true;
  }

  /** Reads a cell without quotes around it and returns where it ends, or -1. */
  private int plain(int start, Fields fields) {
    int at = start;
    for (; at < limit; at++) {
      byte c = data[at];
      if (c > highest) {
        continue;
      }
      if (c == separator || c == '\n' || c == '\r') {
        break;
      }
      if (c == QUOTE) {
        irregular = true;
        return -1;
      }
    }
    if (at >= limit && !atEnd) {
      incomplete = true;
      return -1;
    }
    escaped[fields.count < escaped.length ? fields.count : 0] = false;
    fields.add(start, at);
    return at;
  }

  /** Reads a cell in quotes and returns where its separator stands, or -1. */
  private int quoted(int start, Fields fields) {
    boolean doubled = false;
    int at = start + 1;
    while (at < limit) {
      if (data[at++] != QUOTE) {
        continue;
      }
      if (at >= limit || data[at] != QUOTE) {
        return closed(start + 1, at, doubled, fields);
      }
      doubled = true;
      at++;
    }
    incomplete = !atEnd;
    open = atEnd;
    return -1;
  }

  private int closed(int from, int at, boolean doubled, Fields fields) {
    if (at >= limit && !atEnd) {
      incomplete = true;
      return -1;
    }
    if (at < limit && data[at] != separator && data[at] != '\n' && data[at] != '\r') {
      irregular = true;
      return -1;
    }
    escaped[fields.count < escaped.length ? fields.count : 0] = doubled;
    fields.add(from, at - 1);
    return at;
  }

  /** Makes doubled quotes single and returns where the cell ends now. */
  private int unescape(int from, int to) {
    int write = from;
    for (int read = from; read < to; read++) {
      data[write++] = data[read];
      if (data[read] == QUOTE) {
        read++;
      }
    }
    return write;
  }
}
