package uk.seslip.ehecme.transform.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import uk.seslip.ehecme.transform.disclosure.LinearSystem.Equation;
import uk.seslip.ehecme.transform.disclosure.LinearSystem.Variable;

/**
 * A table of exact counts with its totals, for a release that shows exact counts and suppresses
 * some: authorities in rows, categories in columns, totals last.
 */
public final class SuppressionTable {

  /** The smallest count that needs no protection. */
  static final int FIRST_SAFE = 5;

  private final int[][] counts;

  /** Takes the counts without totals, and adds these. */
  public SuppressionTable(int[][] interior) {
    int columns = interior[0].length;
    this.counts = new int[interior.length + 1][columns + 1];
    for (int r = 0; r < interior.length; r++) {
      for (int c = 0; c < columns; c++) {
        counts[r][c] = interior[r][c];
        counts[r][columns] += interior[r][c];
        counts[interior.length][c] += interior[r][c];
        counts[interior.length][columns] += interior[r][c];
      }
    }
  }

  /**
   * A place in the table.
   *
   * @param row from 0; the totals are the last
   * @param column from 0; the totals are the last
   */
  public record Position(int row, int column) implements Comparable<Position> {

    @Override
    public int compareTo(Position other) {
      int rows = Integer.compare(row, other.row);
      return rows != 0 ? rows : Integer.compare(column, other.column);
    }
  }

  int count(Position position) {
    return counts[position.row][position.column];
  }

  int rows() {
    return counts.length - 1;
  }

  private int columns() {
    return counts[0].length - 1;
  }

  /** Whether the place is a total. */
  boolean isTotal(Position position) {
    return position.row == rows() || position.column == columns();
  }

  /** Every place, totals included, in reading order. */
  List<Position> positions() {
    List<Position> all = new ArrayList<>();
    for (int r = 0; r <= rows(); r++) {
      for (int c = 0; c <= columns(); c++) {
        all.add(new Position(r, c));
      }
    }
    return all;
  }

  /** The counts of 1 to 4, totals among them: what is suppressed first. */
  public Set<Position> primary() {
    Set<Position> small = new TreeSet<>(positions());
    small.removeIf(p -> count(p) == 0 || count(p) >= FIRST_SAFE);
    return small;
  }

  /**
   * What an attacker can write down when some places are suppressed and all others are shown. The
   * place of a variable is its row, so that a row's owner can be the insider.
   */
  LinearSystem system(Set<Position> suppressed) {
    LinearSystem system = new LinearSystem();
    for (Position p : positions()) {
      Known known = suppressed.contains(p) ? Known.NOTHING : new Known(count(p), count(p));
      system.add(new Variable(owner(p.row), known, count(p)));
    }
    IntStream.rangeClosed(0, rows())
        .forEach(
            r ->
                system.add(sum(IntStream.range(0, columns()).map(c -> index(r, c)), r, columns())));
    IntStream.rangeClosed(0, columns())
        .forEach(c -> system.add(sum(IntStream.range(0, rows()).map(r -> index(r, c)), rows(), c)));
    return system;
  }

  private Equation sum(IntStream parts, int row, int column) {
    return new Equation(parts.toArray(), index(row, column));
  }

  /** The index of a place's variable. */
  int index(Position position) {
    return index(position.row, position.column);
  }

  private int index(int row, int column) {
    return row * (columns() + 1) + column;
  }

  /** The name of a row's owner. */
  static String owner(int row) {
    return "row " + row;
  }

  @Override
  public String toString() {
    return Arrays.deepToString(counts);
  }
}
