package uk.seslip.ehecme.transform.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Cuts a series at its declared breaks; nothing is ever computed across one. */
public final class Segments {

  private Segments() {}

  /**
   * The pieces of a series between its breaks, oldest first.
   *
   * @param breaks the first term of each new way of counting; breaks before the first or after the
   *     last count, or twice at the same term, give empty pieces, which are kept so that the last
   *     piece is always what may be compared with a next term
   */
  public static List<TermSeries> of(TermSeries series, Collection<Integer> breaks) {
    List<TermSeries> segments = new ArrayList<>();
    int from = Integer.MIN_VALUE;
    for (int start : new TreeSet<>(breaks)) {
      segments.add(between(series, from, start));
      from = start;
    }
    segments.add(new TermSeries(series.terms().stream().filter(onOrAfter(from)).toList()));
    return List.copyOf(segments);
  }

  /** The counts since the last break: what trends and forecasts may use; possibly none. */
  public static TermSeries newest(TermSeries series, Collection<Integer> breaks) {
    List<TermSeries> segments = of(series, breaks);
    return segments.get(segments.size() - 1);
  }

  private static TermSeries between(TermSeries series, int from, int before) {
    return new TermSeries(
        series.terms().stream()
            .filter(onOrAfter(from))
            .filter(term -> term.index() < before)
            .toList());
  }

  private static Predicate<TermCount> onOrAfter(int index) {
    return term -> term.index() >= index;
  }
}
