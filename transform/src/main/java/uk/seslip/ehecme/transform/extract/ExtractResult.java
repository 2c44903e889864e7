package uk.seslip.ehecme.transform.extract;

import java.util.List;
import java.util.Set;
import uk.seslip.ehecme.ingest.extract.CountLayout.Counted;
import uk.seslip.ehecme.ingest.extract.RowProblem;

/**
 * What an extract comes to: numbers, and where rows need mending. Holds nothing of any child.
 *
 * @param counts every count of the plan, in its order, those of columns that no file has among them
 * @param columns the ids of the columns that at least one file has
 * @param files the files that were read
 * @param rows how many rows hold something, without headings
 * @param kept how many of them can be counted by themselves
 * @param problems what is wrong with rows, in the order of {@link RowProblem} and of columns
 */
public record ExtractResult(
    List<Counted> counts,
    Set<String> columns,
    List<FileRead> files,
    long rows,
    long kept,
    List<RowProblems> problems) {

  /** Copies the collections. */
  public ExtractResult {
    counts = List.copyOf(counts);
    columns = Set.copyOf(columns);
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /**
   * A file that was read.
   *
   * @param name its name without its folder
   * @param rows how many rows it has, without headings and empty lines
   */
  public record FileRead(String name, long rows) {}

  /**
   * All rows that have one problem in one column.
   *
   * @param problem what is wrong
   * @param column the id of the column; empty for the row as a whole
   * @param count how many rows have it
   * @param first the first of them
   */
  public record RowProblems(RowProblem problem, String column, long count, List<RowPlace> first) {

    /** Copies the list. */
    public RowProblems {
      first = List.copyOf(first);
    }
  }

  /**
   * Where a row is.
   *
   * @param file the file's name
   * @param row the number of the row, from 1, headings included
   */
  public record RowPlace(String file, long row) {}

  /** How many rows count nowhere, those that repeat another among them. */
  public long notCounted() {
    return rows - kept + count(RowProblem.DUPLICATE_ROW);
  }

  /** How many rows have a problem, in whatever column. */
  public long count(RowProblem problem) {
    return problems.stream()
        .filter(one -> one.problem() == problem)
        .mapToLong(RowProblems::count)
        .sum();
  }
}
