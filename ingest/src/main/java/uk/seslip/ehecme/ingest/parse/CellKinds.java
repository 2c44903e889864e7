package uk.seslip.ehecme.ingest.parse;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.seslip.ehecme.ingest.identify.Axis;
import uk.seslip.ehecme.ingest.identify.Vocabulary;
import uk.seslip.ehecme.ingest.source.Grid;

/** Tells figures, signs and wordings of a freely laid out sheet apart, and its rows of headings. */
final class CellKinds {

  private static final Pattern LIKE_A_NUMBER = Pattern.compile("[<>≤≥~±+-]*\\s*\\d.*");
  private static final Pattern FEW_DIGITS = Pattern.compile("\\d{1,2}");
  private static final int YEARS_IN_A_ROW = 5;
  private static final int ROWS_LOOKED_AHEAD = 6;

  private final Grid grid;
  private final Vocabulary vocabulary;

  CellKinds(Grid grid, Vocabulary vocabulary) {
    this.grid = grid;
    this.vocabulary = vocabulary;
  }

  /** The columns of a row in which something is written. */
  List<Integer> filled(int row) {
    return IntStream.range(0, grid.width(row))
        .filter(column -> !grid.text(row, column).isEmpty())
        .boxed()
        .toList();
  }

  boolean isKnown(int row, int column) {
    return vocabulary.find(Axis.LABEL, grid.sheet(), grid.text(row, column)).isPresent();
  }

  /** Whether a cell holds a number, or what somebody wrote in the place of one. */
  boolean isFigure(int row, int column) {
    String text = grid.text(row, column);
    return !text.isEmpty()
        && !isKnown(row, column)
        && (LIKE_A_NUMBER.matcher(text).matches()
            || ValueReader.read(text) instanceof ValueReading.Understood);
  }

  /** Whether a cell holds words that are neither a figure nor a sign in its place. */
  boolean isWording(int row, int column) {
    return !grid.text(row, column).isEmpty() && !isFigure(row, column) && !isSign(row, column);
  }

  /** Whether a known label could also be a sign that there is no figure: {@code Unknown}. */
  private boolean isSign(int row, int column) {
    return ValueReader.read(grid.text(row, column)) instanceof ValueReading.Understood;
  }

  /** Whether figures stand in a row, beside a label or alone. */
  boolean hasFigures(int row) {
    return !isRowOfYears(row) && filled(row).stream().anyMatch(column -> isFigure(row, column));
  }

  /** Year groups as headings: five or more numbers, each one more than that before it. */
  private boolean isRowOfYears(int row) {
    int run = 0;
    int previous = -1;
    for (int column : filled(row)) {
      String text = grid.text(row, column);
      int number = FEW_DIGITS.matcher(text).matches() ? Integer.parseInt(text) : -1;
      run = number >= 0 && number == previous + 1 ? run + 1 : 0;
      previous = number;
      if (run >= YEARS_IN_A_ROW - 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether a row heads columns of figures, and is no title and no line of text. */
  boolean isHeader(int row) {
    if (hasFigures(row)) {
      return false;
    }
    OptionalInt below = nextFigures(row);
    if (below.isEmpty()) {
      return false;
    }
    List<Integer> own = filled(row);
    int leftmost = filled(below.getAsInt()).get(0);
    boolean alone = isFigure(below.getAsInt(), leftmost) && own.size() > 1;
    return own.stream()
        .filter(column -> isRowOfYears(row) || isWording(row, column))
        .filter(column -> column > leftmost || (alone && column == leftmost))
        .anyMatch(column -> hasFigureUnder(below.getAsInt(), column, endOf(column, own)));
  }

  private OptionalInt nextFigures(int row) {
    int last = Math.min(grid.height(), row + 1 + ROWS_LOOKED_AHEAD);
    return IntStream.range(row + 1, last).filter(this::hasFigures).findFirst();
  }

  private boolean hasFigureUnder(int row, int from, int end) {
    return IntStream.range(from, end).anyMatch(column -> !grid.text(row, column).isEmpty());
  }

  /** The column after those that a heading can stand over. */
  private static int endOf(int column, List<Integer> filled) {
    int at = filled.indexOf(column);
    return at + 1 < filled.size() ? filled.get(at + 1) : column + ROWS_LOOKED_AHEAD;
  }
}
