package uk.seslip.ehecme.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import uk.seslip.ehecme.report.view.TrendPoint;

/**
 * Cuts a history where a line may not go on: at a gap, a withheld figure, a declared break, or
 * where a total gains or loses authorities.
 */
final class Runs {

  private Runs() {}

  /** The unbroken stretches of points that satisfy a condition, in order. */
  static List<List<TrendPoint>> of(List<TrendPoint> points, Predicate<TrendPoint> condition) {
    List<List<TrendPoint>> runs = new ArrayList<>();
    for (TrendPoint point : points.stream().filter(condition).toList()) {
      if (runs.isEmpty() || !follows(last(runs), point)) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(point);
    }
    return runs.stream().map(List::copyOf).toList();
  }

  /** The first and the last point with a number of each stretch of consecutive positions. */
  static List<TrendPoint> ends(List<TrendPoint> points) {
    List<TrendPoint> ends = new ArrayList<>();
    for (int i = 0; i < points.size(); i = endOfStretch(points, i)) {
      List<TrendPoint> numbered =
          points.subList(i, endOfStretch(points, i)).stream()
              .filter(point -> point.number().isPresent())
              .toList();
      if (!numbered.isEmpty()) {
        ends.add(numbered.get(0));
        ends.add(numbered.get(numbered.size() - 1));
      }
    }
    return ends;
  }

  private static int endOfStretch(List<TrendPoint> points, int start) {
    int end = start + 1;
    while (end < points.size()
        && points.get(end).position() == points.get(end - 1).position() + 1) {
      end++;
    }
    return end;
  }

  private static boolean follows(TrendPoint earlier, TrendPoint later) {
    return later.position() == earlier.position() + 1
        && later.segment() == earlier.segment()
        && later.counted().equals(earlier.counted());
  }

  private static TrendPoint last(List<List<TrendPoint>> runs) {
    List<TrendPoint> run = runs.get(runs.size() - 1);
    return run.get(run.size() - 1);
  }
}
