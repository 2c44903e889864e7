package uk.seslip.ehecme.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of words that fits a terminal: each column has a width, and what is longer goes on in the
 * line below.
 */
final class TextTable {

  /** How many characters a line of a terminal holds at least. */
  static final int TERMINAL = 80;

  private static final String GAP = "  ";

  private final List<Integer> widths;
  private final List<String> lines = new ArrayList<>();

  /** A table whose columns are so many characters wide. */
  TextTable(Integer... widths) {
    this.widths = List.of(widths);
  }

  /** Adds the heads and a rule below them. */
  TextTable heads(String... heads) {
    row(heads);
    row(widths.stream().map("-"::repeat).toArray(String[]::new));
    return this;
  }

  /** Adds a row, as many lines high as its longest cell needs. */
  TextTable row(String... cells) {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      wrapped.add(wrap(cells[i], widths.get(i)));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < height; i++) {
      lines.add(line(wrapped, i));
    }
    return this;
  }

  /** The lines so far. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  private String line(List<List<String>> cells, int number) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String part = number < cells.get(i).size() ? cells.get(i).get(number) : "";
      line.append(part).append(" ".repeat(widths.get(i) - part.length())).append(GAP);
    }
    return line.toString().stripTrailing();
  }

  /** Breaks text between words, and within a word only where it is wider than the column. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      String rest = word;
      if (!line.isEmpty() && line.length() + 1 + rest.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      for (; rest.length() > width; rest = rest.substring(width)) {
        lines.add(rest.substring(0, width));
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }
}
