package uk.seslip.ehecme.ingest.extract;

import uk.seslip.ehecme.model.ExtractContent;
import uk.seslip.ehecme.model.ExtractEvent;

/**
 * Counts what is certain of an episode: whether it is open on census day, and whether it was open,
 * began or ended in the year before. Only days of compulsory school age count.
 */
final class RowEvents {

  private final ExtractPlan plan;
  private final RowDays days;
  private final RowProblems problems;
  private final int birthColumn;

  /** The events of one row after another. */
  RowEvents(ExtractPlan plan, RowDays days, RowProblems problems) {
    this.plan = plan;
    this.days = days;
    this.problems = problems;
    this.birthColumn = plan.columnOf(ExtractContent.BIRTH);
  }

  /** The packed row with census day, where its episode is open on it. */
  long countCensus(long packed) {
    int census = plan.census();
    boolean open = (!days.hasStart() || days.start() <= census) && days.end() >= census;
    if (!open) {
      return packed;
    }
    if (census < days.firstSchoolDay()) {
      problems.add(RowProblem.BELOW_SCHOOL_AGE, birthColumn);
      return packed;
    }
    if (census > days.lastSchoolDay()) {
      problems.add(RowProblem.ABOVE_SCHOOL_AGE, birthColumn);
      return packed;
    }
    return PackedRow.with(packed, ExtractEvent.CENSUS);
  }

  /** The packed row with the year's events; without a first day, only an end within the year. */
  long countYear(long packed, int ending) {
    boolean ended = isEndInYear();
    boolean open = days.hasStart() ? isOpenInYear() : ended;
    long counted = open ? PackedRow.with(packed, ExtractEvent.ANY_POINT) : packed;
    counted = days.hasStart() ? withBeginning(counted) : counted;
    return ended ? withEnding(counted, ending) : counted;
  }

  private boolean isEndInYear() {
    return days.end() >= Math.max(plan.yearFirst(), days.firstSchoolDay())
        && days.end() <= Math.min(plan.yearLast(), days.lastSchoolDay());
  }

  private boolean isOpenInYear() {
    return first() <= Math.min(last(), plan.yearLast()) && last() >= plan.yearFirst();
  }

  /** Begun before the year and still open as it began, or begun within it. */
  private long withBeginning(long packed) {
    if (first() < plan.yearFirst()) {
      return last() >= plan.yearFirst() - 1 ? PackedRow.atYearStart(packed) : packed;
    }
    return isOpenInYear() ? PackedRow.with(packed, ExtractEvent.STARTS) : packed;
  }

  private static long withEnding(long packed, int ending) {
    long ended = PackedRow.with(packed, ExtractEvent.ENDS);
    return switch (ending) {
      case ExtractPlan.RETURNED -> PackedRow.with(ended, ExtractEvent.RETURNED_TO_SCHOOL);
      case ExtractPlan.LEFT -> PackedRow.with(ended, ExtractEvent.LEFT_AREA);
      default -> ended;
    };
  }

  /** The first day of the episode that counts. */
  private int first() {
    return Math.max(days.start(), days.firstSchoolDay());
  }

  /** The last day of the episode that counts. */
  private int last() {
    return Math.min(days.end(), days.lastSchoolDay());
  }
}
