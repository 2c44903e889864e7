package uk.seslip.ehecme.ingest.source;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds out what separates the cells of a text file: comma, semicolon, tab or pipe. */
final class Delimiters {

  private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');
  private static final int LINES_LOOKED_AT = 50;
  private static final String DECLARATION = "sep=";

  private Delimiters() {}

  /** The separator that a first line {@code sep=;} declares, or that most lines agree on. */
  static char find(String text) {
    if (isDeclared(text)) {
      return text.charAt(DECLARATION.length());
    }
    List<String> lines =
        text.lines().filter(line -> !line.isBlank()).limit(LINES_LOOKED_AT).toList();
    return CANDIDATES.stream()
        .max(Comparator.comparingInt((Character c) -> agreement(lines, c)))
        .orElseThrow();
  }

  /** Whether the first line is the declaration that Excel understands, and no data. */
  static boolean isDeclared(String text) {
    return text.length() > DECLARATION.length()
        && text.regionMatches(true, 0, DECLARATION, 0, DECLARATION.length())
        && CANDIDATES.contains(text.charAt(DECLARATION.length()));
  }

  /** How many separators stand in the lines that have the most usual number of them. */
  private static int agreement(List<String> lines, char delimiter) {
    Map<Integer, Integer> linesByCount = new TreeMap<>();
    for (String line : lines) {
      linesByCount.merge(count(line, delimiter), 1, Integer::sum);
    }
    return linesByCount.entrySet().stream()
        .mapToInt(entry -> entry.getKey() * entry.getValue())
        .max()
        .orElse(0);
  }

  private static int count(String line, char delimiter) {
    int count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      count += !quoted && line.charAt(i) == delimiter ? 1 : 0;
    }
    return count;
  }
}
