package uk.seslip.ehecme.transform.statistics;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Builds series for tests. */
final class TestSeries {

  /** Marks a term without a count. */
  static final double GAP = -1;

  private TestSeries() {}

  /** Counts in order from index 0; {@link #GAP} leaves a term out. */
  static TermSeries of(double... values) {
    return new TermSeries(
        IntStream.range(0, values.length)
            .filter(i -> values[i] != GAP)
            .mapToObj(i -> TermCount.of(i, values[i]))
            .toList());
  }

  /** So many terms, each count made from its index. */
  static TermSeries of(int terms, IntToDoubleFunction count) {
    return of(IntStream.range(0, terms).mapToDouble(count).toArray());
  }
}
