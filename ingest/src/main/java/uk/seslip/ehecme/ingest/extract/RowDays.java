package uk.seslip.ehecme.ingest.extract;

import uk.seslip.ehecme.model.ExtractContent;

/**
 * The days of the row that is being read: the child's birth, and the first and last day of the
 * episode. A day that cannot be is a problem of the row, and then counts as not written.
 */
final class RowDays {

  /** The first day an episode can have: 1 January 1980. */
  private static final int FIRST_DAY = 3_652;

  private static final int NOT_IN_SCHOOL = -1;

  private final ExtractPlan plan;
  private final RowCells cells;
  private final RowProblems problems;
  private final int birthColumn;
  private final int startColumn;
  private final int endColumn;
  private int birth;
  private int start;
  private int end;

  /** The days of one row after another. */
  RowDays(ExtractPlan plan, RowCells cells, RowProblems problems) {
    this.plan = plan;
    this.cells = cells;
    this.problems = problems;
    this.birthColumn = plan.columnOf(ExtractContent.BIRTH);
    this.startColumn = plan.columnOf(ExtractContent.START);
    this.endColumn = plan.columnOf(ExtractContent.END);
  }

  /** Reads the days of the row at hand. */
  void read() {
    birth = birth(cells.day(birthColumn));
    start = start(cells.day(startColumn));
    end = end(cells.day(endColumn));
  }

  private int birth(int written) {
    if (written == DayText.MISSING) {
      problems.add(RowProblem.BIRTH_MISSING, birthColumn);
    } else if (written == DayText.UNREADABLE) {
      problems.add(RowProblem.BIRTH_UNREADABLE, birthColumn);
    } else if (!plan.births().isPossible(written)) {
      problems.add(RowProblem.BIRTH_IMPOSSIBLE, birthColumn);
    } else {
      return written;
    }
    return DayText.MISSING;
  }

  private int start(int written) {
    if (written == DayText.MISSING) {
      problems.add(RowProblem.START_MISSING, startColumn);
    } else if (written == DayText.UNREADABLE) {
      problems.add(RowProblem.START_UNREADABLE, startColumn);
    } else if (written < FIRST_DAY || written > plan.asOf()) {
      problems.add(RowProblem.START_IMPOSSIBLE, startColumn);
    } else {
      if (hasBirth() && written < birth) {
        problems.add(RowProblem.START_BEFORE_BIRTH, startColumn);
      }
      return written;
    }
    return EpisodeDays.UNKNOWN;
  }

  private int end(int written) {
    if (written == DayText.MISSING) {
      return EpisodeDays.OPEN;
    }
    if (written == DayText.UNREADABLE) {
      problems.add(RowProblem.END_UNREADABLE, endColumn);
      return EpisodeDays.OPEN;
    }
    if (written < FIRST_DAY || (hasStart() && written < start)) {
      problems.add(RowProblem.END_BEFORE_START, endColumn);
    } else if (written > plan.asOf()) {
      problems.add(RowProblem.END_IN_FUTURE, endColumn);
    }
    return written;
  }

  private boolean hasBirth() {
    return birth != DayText.MISSING;
  }

  /** Whether the episode's first day is known. */
  boolean hasStart() {
    return start != EpisodeDays.UNKNOWN;
  }

  /**
   * The episode's first day in days since 1970; {@link EpisodeDays#UNKNOWN} where there is none.
   */
  int start() {
    return start;
  }

  /** The episode's last day in days since 1970; {@link EpisodeDays#OPEN} while it lasts. */
  int end() {
    return end;
  }

  /** The child's year group, below 0 where the date of birth is not known. */
  int yearGroup() {
    return hasBirth() ? plan.births().yearGroup(birth) : NOT_IN_SCHOOL;
  }

  /** The first day of school age; any day is, where the date of birth is not known. */
  int firstSchoolDay() {
    return hasBirth() ? plan.births().firstDay(birth) : Integer.MIN_VALUE;
  }

  /** The last day of school age; any day is, where the date of birth is not known. */
  int lastSchoolDay() {
    return hasBirth() ? plan.births().lastDay(birth) : Integer.MAX_VALUE;
  }
}
