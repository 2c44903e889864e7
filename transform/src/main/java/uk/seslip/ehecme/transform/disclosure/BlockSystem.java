package uk.seslip.ehecme.transform.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.seslip.ehecme.transform.disclosure.LinearSystem.Equation;
import uk.seslip.ehecme.transform.disclosure.LinearSystem.Variable;

/**
 * One block as an attacker writes it down: a variable for each count, a sum for each breakdown and
 * for each figure of the region, and limits from what is shown.
 */
final class BlockSystem {

  private static final String EARLIER = "earlier release";

  private final LinearSystem system = new LinearSystem();
  private final Map<Cell, Integer> indices = new LinkedHashMap<>();
  private final Map<Row, Integer> rests = new HashMap<>();
  private final ExactTable exact;
  private final List<Row> rows;
  private final Map<Cell, Line> lines = new HashMap<>();

  BlockSystem(Block block, ExactTable exact, Reader reader) {
    this.exact = exact;
    this.rows = block.rows().stream().filter(r -> !exact.isOfRegion(r.total())).toList();
    cells(block).forEach(cell -> indices.computeIfAbsent(cell, c -> add(c, reader.of(c))));
    rows.stream().filter(r -> rest(r) >= 0).forEach(this::addRow);
    block.lines().stream().filter(this::adds).forEach(this::addLine);
  }

  private Stream<Cell> cells(Block block) {
    Stream<Cell> ofLines =
        block.lines().stream().flatMap(l -> Stream.concat(Stream.of(l.sum()), l.parts().stream()));
    Stream<Cell> ofRows =
        rows.stream().flatMap(r -> Stream.concat(Stream.of(r.total()), r.parts().stream()));
    return Stream.concat(ofLines, ofRows);
  }

  private int add(Cell cell, Known known) {
    return system.add(new Variable(cell.place(), known, exact.require(cell)));
  }

  private int rest(Row row) {
    return exact.require(row.total()) - row.parts().stream().mapToInt(exact::require).sum();
  }

  private boolean adds(Line line) {
    return line.parts().stream().mapToInt(exact::require).sum() == exact.require(line.sum());
  }

  private void addRow(Row row) {
    IntStream parts = row.parts().stream().mapToInt(this::index);
    if (rest(row) > 0 || !row.withheld().isEmpty()) {
      int index = system.add(new Variable(row.total().place(), Known.NOTHING, rest(row)));
      rests.put(row, index);
      parts = IntStream.concat(parts, IntStream.of(index));
    }
    system.add(new Equation(parts.toArray(), index(row.total())));
  }

  private void addLine(Line line) {
    line.parts().forEach(part -> lines.put(part, line));
    int[] parts = line.parts().stream().mapToInt(this::index).toArray();
    system.add(new Equation(parts, index(line.sum())));
  }

  /** Adds what earlier releases said of the region's figures. */
  BlockSystem with(Block block, EarlierSums earlier) {
    block.lines().forEach(line -> earlier.of(line).forEach(this::addEarlier));
    return this;
  }

  private void addEarlier(EarlierSums.EarlierSum earlier) {
    List<Integer> parts = new ArrayList<>(earlier.unchanged().stream().map(this::index).toList());
    int made = earlier.unchanged().stream().mapToInt(exact::require).sum();
    for (int i = 0; i < earlier.revised().size(); i++) {
      int was = earlier.least().get(i);
      parts.add(system.add(new Variable(EARLIER, earlier.revised().get(i), was)));
      made += was;
    }
    int sum = system.add(new Variable(EARLIER, earlier.sum(), made));
    system.addFollowing(new Equation(parts.stream().mapToInt(i -> i).toArray(), sum));
  }

  LinearSystem system() {
    return system;
  }

  /** The cells of the system, each once, in their order. */
  Iterable<Cell> all() {
    return indices.keySet();
  }

  /** The authorities' totals. */
  List<Cell> totals() {
    return indices.keySet().stream()
        .filter(cell -> cell.breakdown().isTotal() && !exact.isOfRegion(cell))
        .toList();
  }

  /** The region whose figures are sums. */
  String region() {
    return exact.region();
  }

  /** The authorities whose counts the system holds. */
  Set<String> authorities() {
    return indices.keySet().stream()
        .filter(cell -> !exact.isOfRegion(cell))
        .map(Cell::place)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  int index(Cell cell) {
    return indices.get(cell);
  }

  /** The rows of one breakdown that add up to their totals. */
  Map<String, List<Row>> rowsByTopic() {
    Map<String, List<Row>> byTopic = new LinkedHashMap<>();
    rows.forEach(row -> byTopic.computeIfAbsent(row.topic(), t -> new ArrayList<>()).add(row));
    return byTopic;
  }

  /** Whether the row's parts and rest make its total. */
  boolean adds(Row row) {
    return rest(row) >= 0;
  }

  /** The variable of the row's rest, if it has one. */
  Optional<Integer> findRest(Row row) {
    return Optional.ofNullable(rests.get(row));
  }

  /** The figure of the region that a count is part of, if it is the sum. */
  Optional<Line> findLine(Cell part) {
    return Optional.ofNullable(lines.get(part));
  }
}
