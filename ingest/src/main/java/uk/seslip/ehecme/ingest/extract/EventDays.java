package uk.seslip.ehecme.ingest.extract;

import java.util.stream.Stream;
import uk.seslip.ehecme.model.ExtractContent;
import uk.seslip.ehecme.model.ExtractEvent;

/** Counts the notices and orders of a row within the year; several days stand with ; between. */
final class EventDays {

  /**
   * A column of days.
   *
   * @param column its number in the definition
   * @param event what happened on those days
   */
  private record Source(int column, ExtractEvent event) {}

  private final ExtractPlan plan;
  private final RowCells cells;
  private final RowProblems problems;
  private final Source[] sources;

  /** The notices and orders of one row after another. */
  EventDays(ExtractPlan plan, RowCells cells, RowProblems problems) {
    this.plan = plan;
    this.cells = cells;
    this.problems = problems;
    this.sources =
        Stream.of(
                new Source(plan.columnOf(ExtractContent.NOTICE), ExtractEvent.NOTICES),
                new Source(plan.columnOf(ExtractContent.ORDER), ExtractEvent.ORDERS),
                new Source(plan.columnOf(ExtractContent.REVOCATION), ExtractEvent.REVOCATIONS))
            .toArray(Source[]::new);
  }

  /** The packed row with its notices and orders. */
  long count(long packed) {
    long counted = packed;
    for (Source source : sources) {
      if (!cells.isEmpty(source.column())) {
        counted = PackedRow.withTimes(counted, source.event(), times(source.column()));
      }
    }
    return counted;
  }

  private int times(int column) {
    byte[] bytes = cells.bytes();
    int times = 0;
    int from = cells.from(column);
    int to = cells.to(column);
    boolean unreadable = false;
    while (from < to) {
      int end = from;
      while (end < to && bytes[end] != ';') {
        end++;
      }
      int day = day(bytes, from, end);
      unreadable |= day == DayText.UNREADABLE;
      times += day >= plan.yearFirst() && day <= plan.yearLast() ? 1 : 0;
      from = end + 1;
    }
    if (unreadable || times > PackedRow.MOST_EVENTS) {
      problems.add(RowProblem.EVENT_UNREADABLE, column);
    }
    return times;
  }

  private static int day(byte[] bytes, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && bytes[start] == ' ') {
      start++;
    }
    while (end > start && bytes[end - 1] == ' ') {
      end--;
    }
    return DayText.read(bytes, start, end);
  }
}
