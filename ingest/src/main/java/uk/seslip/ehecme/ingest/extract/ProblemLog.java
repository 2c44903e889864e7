package uk.seslip.ehecme.ingest.extract;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Which rows have which problem in which column: all of them counted, the first of them listed.
 * Holds numbers of rows and of columns, and nothing that stands in them.
 */
public final class ProblemLog implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The column of a problem that is about the row as a whole. */
  public static final int WHOLE_ROW = -1;

  /** How many rows are listed for each problem and column; the rest is only counted. */
  public static final int MOST_LISTED = 1_000;

  private final int columns;
  private final long[] counts;
  private final long[][] rows;

  /** An empty log for extracts with a number of columns. */
  public ProblemLog(int columns) {
    this.columns = columns;
    int kinds = RowProblem.values().length * (columns + 1);
    this.counts = new long[kinds];
    this.rows = new long[kinds][];
  }

  /** Notes a problem of a row, in the order of rows. */
  public void add(RowProblem problem, int column, long row) {
    int kind = kind(problem, column);
    long count = counts[kind]++;
    if (count < MOST_LISTED) {
      int next = (int) count;
      long[] listed = rows[kind] == null ? new long[4] : rows[kind];
      rows[kind] = next < listed.length ? listed : Arrays.copyOf(listed, next * 4);
      rows[kind][next] = row;
    }
  }

  /** How many rows have a problem in a column. */
  public long count(RowProblem problem, int column) {
    return counts[kind(problem, column)];
  }

  /** The first rows that have a problem in a column. */
  public long[] rows(RowProblem problem, int column) {
    int kind = kind(problem, column);
    int listed = (int) Math.min(counts[kind], MOST_LISTED);
    return listed == 0 ? new long[0] : Arrays.copyOf(rows[kind], listed);
  }

  /** How many columns it knows. */
  public int columns() {
    return columns;
  }

  private int kind(RowProblem problem, int column) {
    return problem.ordinal() * (columns + 1) + column + 1;
  }
}
