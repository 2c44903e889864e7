package uk.seslip.ehecme.transform.extract;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import uk.seslip.ehecme.ingest.extract.ProblemLog;
import uk.seslip.ehecme.ingest.extract.RowProblem;

/**
 * Problems that show only beside other rows, by the places of their rows. Kept are the first places
 * in the order of the extract, whatever bucket they were found in, and the number of all.
 */
final class PlaceLog implements Serializable {

  private static final long serialVersionUID = 1L;

  private final EnumMap<RowProblem, long[]> places = new EnumMap<>(RowProblem.class);
  private final EnumMap<RowProblem, Integer> sizes = new EnumMap<>(RowProblem.class);
  private final EnumMap<RowProblem, Long> counts = new EnumMap<>(RowProblem.class);

  /** Notes a problem of the row at a place. */
  void add(RowProblem problem, long place) {
    counts.merge(problem, 1L, Long::sum);
    keep(problem, place);
  }

  private void keep(RowProblem problem, long place) {
    int size = sizes.getOrDefault(problem, 0);
    long[] kept = places.computeIfAbsent(problem, p -> new long[2 * ProblemLog.MOST_LISTED]);
    if (size == kept.length) {
      Arrays.sort(kept);
      size = ProblemLog.MOST_LISTED;
    }
    kept[size] = place;
    sizes.put(problem, size + 1);
  }

  /** Adds what was found in another bucket. */
  void add(PlaceLog other) {
    other.counts.forEach((problem, count) -> counts.merge(problem, count, Long::sum));
    for (Map.Entry<RowProblem, Integer> entry : other.sizes.entrySet()) {
      long[] kept = other.places.get(entry.getKey());
      for (int i = 0; i < entry.getValue(); i++) {
        keep(entry.getKey(), kept[i]);
      }
    }
  }

  /** How many rows have a problem. */
  long count(RowProblem problem) {
    return counts.getOrDefault(problem, 0L);
  }

  /** The first places of rows that have a problem. */
  long[] first(RowProblem problem) {
    int size = sizes.getOrDefault(problem, 0);
    if (size == 0) {
      return new long[0];
    }
    long[] sorted = Arrays.copyOf(places.get(problem), size);
    Arrays.sort(sorted);
    return Arrays.copyOf(sorted, Math.min(size, ProblemLog.MOST_LISTED));
  }
}
