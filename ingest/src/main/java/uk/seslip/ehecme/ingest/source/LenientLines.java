package uk.seslip.ehecme.ingest.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the lines of a text file whose quotes follow no rule.
 *
 * <p>A quote opens only at the start of a cell and closes only before a separator or the line's
 * end; any other quote is a character like the rest. A cell never runs over a line's end, so one
 * lost quote costs one line and not the file.
 */
final class LenientLines {

  private static final char QUOTE = '"';

  private LenientLines() {}

  static List<List<String>> cut(String text, char delimiter) {
    return text.lines().map(line -> cutLine(line, delimiter)).toList();
  }

  private static List<String> cutLine(String line, char delimiter) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    while (start <= line.length()) {
      int end = endOfCell(line, start, delimiter);
      cells.add(unquote(line.substring(start, end)));
      start = end + 1;
    }
    return cells;
  }

  private static int endOfCell(String line, int start, char delimiter) {
    if (start < line.length() && line.charAt(start) == QUOTE) {
      for (int i = start + 1; i < line.length(); i++) {
        if (line.charAt(i) == QUOTE && isEnd(line, i + 1, delimiter)) {
          return i + 1;
        }
      }
    }
    int next = line.indexOf(delimiter, start);
    return next < 0 ? line.length() : next;
  }

  private static boolean isEnd(String line, int index, char delimiter) {
    return index == line.length() || line.charAt(index) == delimiter;
  }

  private static String unquote(String cell) {
    boolean quoted = cell.length() > 1 && cell.charAt(0) == QUOTE && cell.endsWith("\"");
    return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
  }
}
