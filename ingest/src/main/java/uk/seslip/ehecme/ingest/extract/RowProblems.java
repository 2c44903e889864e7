package uk.seslip.ehecme.ingest.extract;

/** What is wrong with the row that is being read, and whether it can be counted all the same. */
final class RowProblems {

  private final ProblemLog log;
  private long row;
  private boolean counted;

  /** Notes the problems of one row after another in a log. */
  RowProblems(ProblemLog log) {
    this.log = log;
  }

  /** Goes on to a row, which is counted until a problem says otherwise. */
  void begin(long number) {
    row = number;
    counted = true;
  }

  /** Notes a problem in a column, after which the row is counted or not as the problem has it. */
  void add(RowProblem problem, int column) {
    log.add(problem, column, row);
    counted &= problem.isCounted();
  }

  /** Whether no problem so far keeps the row from being counted. */
  boolean isCounted() {
    return counted;
  }
}
