package uk.seslip.ehecme.ingest.extract;

import java.util.Optional;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.ExtractContent;
import uk.seslip.ehecme.model.ExtractEvent;

/** Counts the notices and orders of a row within the year; several days stand with ; between. */
final class EventDays {

  /**
   * A column of days.
   *
   * @param column its number in the definition
   * @param position its place in the file
   * @param event what happened on those days
   */
  private record Source(int column, int position, ExtractEvent event) {}

  private final ExtractPlan plan;
  private final ProblemLog problems;
  private final Source[] sources;

  EventDays(ExtractPlan plan, ExtractHeader header, ProblemLog problems) {
    this.plan = plan;
    this.problems = problems;
    this.sources =
        Stream.of(
                source(header, ExtractContent.NOTICE, ExtractEvent.NOTICES),
                source(header, ExtractContent.ORDER, ExtractEvent.ORDERS),
                source(header, ExtractContent.REVOCATION, ExtractEvent.REVOCATIONS))
            .flatMap(Optional::stream)
            .toArray(Source[]::new);
  }

  private Optional<Source> source(
      ExtractHeader header, ExtractContent content, ExtractEvent event) {
    int column = plan.columnOf(content);
    return column >= 0 && header.has(column)
        ? Optional.of(new Source(column, header.positions()[column], event))
        : Optional.empty();
  }

  /** The packed row with its notices and orders. */
  long count(long packed, Fields fields, long row) {
    long counted = packed;
    for (Source source : sources) {
      if (fields.from[source.position()] < fields.to[source.position()]) {
        counted = PackedRow.withTimes(counted, source.event(), times(source, fields, row));
      }
    }
    return counted;
  }

  private int times(Source source, Fields fields, long row) {
    int times = 0;
    int from = fields.from[source.position()];
    int to = fields.to[source.position()];
    boolean unreadable = false;
    while (from < to) {
      int end = from;
      while (end < to && fields.bytes[end] != ';') {
        end++;
      }
      int day = day(fields.bytes, from, end);
      unreadable |= day == DayText.UNREADABLE;
      times += day >= plan.yearFirst() && day <= plan.yearLast() ? 1 : 0;
      from = end + 1;
    }
    if (unreadable || times > PackedRow.MOST_EVENTS) {
      problems.add(RowProblem.EVENT_UNREADABLE, source.column(), row);
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
