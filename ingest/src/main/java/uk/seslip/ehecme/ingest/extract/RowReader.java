package uk.seslip.ehecme.ingest.extract;

import uk.seslip.ehecme.model.ExtractContent;

/**
 * Reads one row after another of one file: what it counts towards, and what is wrong with it. What
 * is not certain is not counted; what is counted without a category is counted as unknown.
 */
public final class RowReader {

  private final RowCells cells;
  private final RowProblems problems;
  private final RowDays days;
  private final RowCodes codes;
  private final RowCategories categories;
  private final RowEvents events;
  private final EventDays eventDays;
  private final ChildKey key;
  private final int child;
  private long packed;

  /**
   * A reader of one file's rows.
   *
   * @param key the key of the run, at most 64 bytes
   * @param problems where problems are noted
   */
  public RowReader(ExtractPlan plan, ExtractHeader header, byte[] key, ProblemLog problems) {
    this.cells = new RowCells(header);
    this.problems = new RowProblems(problems);
    this.days = new RowDays(plan, this.cells, this.problems);
    this.codes = new RowCodes(plan, this.cells, this.problems);
    this.categories = new RowCategories(plan, days, codes);
    this.events = new RowEvents(plan, days, this.problems);
    this.eventDays = new EventDays(plan, this.cells, this.problems);
    this.key = new ChildKey(key);
    this.child = plan.columnOf(ExtractContent.IDENTIFIER);
  }

  /**
   * Reads a row.
   *
   * @param number the row's number, for the problems it has
   * @return whether it is counted, and the hash, days and packed row are its
   */
  public boolean read(Fields row, long number) {
    problems.begin(number);
    if (!cells.begin(row)) {
      problems.add(RowProblem.CELLS, ProblemLog.WHOLE_ROW);
      return false;
    }
    if (cells.isEmpty(child)) {
      problems.add(RowProblem.CHILD_MISSING, child);
    }
    days.read();
    int family = codes.family();
    if (family != CodeTable.NOT_FOUND) {
      count(family);
    }
    if (problems.isCounted()) {
      key.hash(cells.bytes(), cells.from(child), cells.to(child));
    }
    return problems.isCounted();
  }

  /** Reads all codes for what is wrong with them; counts only where nothing forbids it. */
  private void count(int family) {
    packed = categories.pack(family);
    int ending = codes.ending();
    if (problems.isCounted()) {
      packed = events.countCensus(packed);
      packed = events.countYear(packed, ending);
      packed = eventDays.count(packed);
    }
  }

  /** What the row counts towards. */
  public long packed() {
    return packed;
  }

  /** The first half of the child's hash. */
  public long hashHigh() {
    return key.high();
  }

  /** The second half of the child's hash. */
  public long hashLow() {
    return key.low();
  }

  /**
   * The episode's first day in days since 1970; {@link EpisodeDays#UNKNOWN} where there is none.
   */
  public int start() {
    return days.start();
  }

  /** The episode's last day in days since 1970; {@link EpisodeDays#OPEN} while it lasts. */
  public int end() {
    return days.end();
  }
}
