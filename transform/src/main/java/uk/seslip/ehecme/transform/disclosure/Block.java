package uk.seslip.ehecme.transform.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All counts of one measure in one period, and how they add up; no equation leads out of it. */
final class Block {

  private final List<Row> rows;
  private final List<Line> lines;
  private final Set<Count> counts = new LinkedHashSet<>();
  private final Map<Count, List<Row>> byTotal = new LinkedHashMap<>();
  private final Map<Count, Row> byPart = new LinkedHashMap<>();

  /**
   * Ties the sums together.
   *
   * @param rows each place's breakdowns, the region's too
   * @param lines each figure of the region
   */
  Block(List<Row> rows, List<Line> lines) {
    this.rows = List.copyOf(rows);
    this.lines = List.copyOf(lines);
    for (Line line : lines) {
      counts.add(line.sum());
      counts.addAll(line.parts());
    }
    for (Row row : rows) {
      counts.add(row.total());
      counts.addAll(row.parts());
      byTotal.computeIfAbsent(row.total(), t -> new ArrayList<>()).add(row);
      row.parts().forEach(part -> byPart.put(part, row));
    }
  }

  List<Row> rows() {
    return rows;
  }

  List<Line> lines() {
    return lines;
  }

  /** Every count once, in a fixed order. */
  Collection<Count> counts() {
    return counts;
  }

  /** All breakdowns of a total. */
  List<Row> rowsOf(Count total) {
    return byTotal.getOrDefault(total, List.of());
  }

  /** The breakdown that a count is a part of, if it is of one. */
  Optional<Row> findRow(Count part) {
    return Optional.ofNullable(byPart.get(part));
  }

  /** Whether the block holds a count that nobody may tell from other small ones. */
  boolean hasSmallCounts() {
    return counts.stream().anyMatch(Count::isLow);
  }
}
