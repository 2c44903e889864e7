package uk.seslip.ehecme.report.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What sums give away of a count shown as {@code low}: the region less the authorities that are
 * known, and a total less the parts that are known. A low count has to remain anything from 1 to 4.
 */
final class SumScan {

  private static final int BASE = 5;
  private static final int MOST = 1_000_000;

  private final Map<FigureKey, String> cells;
  private final Set<List<String>> coarse;

  SumScan(Map<FigureKey, String> cells) {
    this.cells = cells;
    this.coarse =
        cells.keySet().stream()
            .filter(key -> cells.get(key).equals("low"))
            .map(SumScan::split)
            .collect(Collectors.toSet());
  }

  /** The counts that a cell can stand for. */
  private record Range(int lowest, int highest) {}

  /** Low counts that the region's figure narrows together with the other authorities'. */
  List<String> narrowedByTheRegion() {
    Map<List<String>, List<FigureKey>> lines =
        cells.keySet().stream()
            .filter(key -> !key.place().equals(PublishedData.REGION))
            .collect(
                Collectors.groupingBy(
                    k -> List.of(k.measure(), k.period(), k.topic(), k.category())));
    return lines.values().stream()
        .flatMap(line -> ofSum(regional(line.get(0)), line, 0).stream())
        .toList();
  }

  /** Low counts that a total narrows together with the other parts. */
  List<String> narrowedByTheirTotal() {
    Map<List<String>, List<FigureKey>> splits =
        cells.keySet().stream()
            .filter(key -> !key.topic().equals("Total") && !cells.get(key).equals("z"))
            .collect(Collectors.groupingBy(SumScan::split));
    return splits.values().stream()
        .flatMap(split -> ofSum(total(split.get(0)), split, MOST).stream())
        .toList();
  }

  private static List<String> split(FigureKey key) {
    return List.of(key.place(), key.measure(), key.period(), key.topic());
  }

  private List<String> ofSum(FigureKey sum, List<FigureKey> line, int mostOfMissing) {
    List<String> narrowed = new ArrayList<>();
    if (!PublishedData.isNumber(cells.getOrDefault(sum, ""))) {
      return narrowed;
    }
    Range whole = range(sum, 0);
    for (FigureKey low : line) {
      if (cells.get(low).equals("low")) {
        long least = whole.lowest;
        long most = whole.highest;
        for (FigureKey other : line) {
          if (!other.equals(low)) {
            least -= range(other, mostOfMissing).highest;
            most -= range(other, mostOfMissing).lowest;
          }
        }
        if (least > 1 || most < 4) {
          narrowed.add(low + " is " + Math.max(1, least) + " to " + Math.min(4, most));
        }
      }
    }
    return narrowed;
  }

  private static FigureKey regional(FigureKey key) {
    return new FigureKey(
        PublishedData.REGION, key.measure(), key.period(), key.topic(), key.category());
  }

  private static FigureKey total(FigureKey key) {
    return new FigureKey(key.place(), key.measure(), key.period(), "Total", "Total");
  }

  private Range range(FigureKey key, int mostOfMissing) {
    String cell = cells.get(key);
    if (!PublishedData.isNumber(cell)) {
      return switch (cell) {
        case "low" -> new Range(1, 4);
        case "c" -> new Range(0, MOST);
        default -> new Range(0, mostOfMissing);
      };
    }
    int shown = Integer.parseInt(cell);
    int base = isCoarse(key) ? 2 * BASE : BASE;
    return shown == 0
        ? new Range(0, 0)
        : new Range(Math.max(BASE, shown - base / 2), shown + (base - 1) / 2);
  }

  /** A breakdown with a low part is rounded to 10; its total is not. */
  private boolean isCoarse(FigureKey key) {
    return !key.topic().equals("Total") && coarse.contains(split(key));
  }
}
