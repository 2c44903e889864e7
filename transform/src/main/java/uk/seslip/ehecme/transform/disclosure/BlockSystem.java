package uk.seslip.ehecme.transform.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
  private final Map<Count, Integer> indices = new LinkedHashMap<>();
  private final Map<Row, Integer> rests = new HashMap<>();
  private final List<Row> rows;
  private final Map<Count, Line> lines = new HashMap<>();

  /**
   * Writes a block down.
   *
   * @param known what the attacker knows of each count by itself
   */
  BlockSystem(Block block, Function<Count, Known> known) {
    this.rows = block.rows().stream().filter(r -> !r.total().isRegional()).toList();
    cells(block).forEach(count -> indices.computeIfAbsent(count, c -> add(c, known.apply(c))));
    rows.stream().filter(r -> r.rest() >= 0).forEach(this::addRow);
    block.lines().stream().filter(Line::adds).forEach(this::addLine);
  }

  private Stream<Count> cells(Block block) {
    Stream<Count> ofLines =
        block.lines().stream().flatMap(l -> Stream.concat(Stream.of(l.sum()), l.parts().stream()));
    Stream<Count> ofRows =
        rows.stream().flatMap(r -> Stream.concat(Stream.of(r.total()), r.parts().stream()));
    return Stream.concat(ofLines, ofRows);
  }

  private int add(Count count, Known known) {
    return system.add(new Variable(count.cell().place(), known, count.exact()));
  }

  private void addRow(Row row) {
    IntStream parts = row.parts().stream().mapToInt(this::index);
    if (row.rest() > 0 || row.isOpen()) {
      Count total = row.total();
      int index = system.add(new Variable(total.cell().place(), Known.NOTHING, row.rest()));
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
    for (Line line : block.lines()) {
      for (EarlierSums.EarlierSum sum : earlier.of(line)) {
        if (line.adds() && sum.isWhole(line)) {
          system.narrow(index(line.sum()), sum.sum());
        } else {
          addEarlier(sum);
        }
      }
    }
    return this;
  }

  private void addEarlier(EarlierSums.EarlierSum earlier) {
    List<Integer> parts = new ArrayList<>(earlier.unchanged().stream().map(this::index).toList());
    int made = earlier.unchanged().stream().mapToInt(Count::exact).sum();
    for (int i = 0; i < earlier.revised().size(); i++) {
      int was = earlier.least().get(i);
      parts.add(system.add(new Variable(EARLIER, earlier.revised().get(i), was)));
      made += was;
    }
    int sum = system.add(new Variable(EARLIER, earlier.sum(), made));
    system.add(new Equation(parts.stream().mapToInt(i -> i).toArray(), sum, true));
  }

  LinearSystem system() {
    return system;
  }

  /** Whether the system holds a count: the region's own breakdowns are not rows of it. */
  boolean has(Count count) {
    return indices.containsKey(count);
  }

  /** The counts of the system, each once, in their order. */
  Iterable<Count> all() {
    return indices.keySet();
  }

  /** The authorities' totals. */
  List<Count> totals() {
    return indices.keySet().stream().filter(c -> c.isTotal() && !c.isRegional()).toList();
  }

  /** The authorities whose counts the system holds. */
  Set<String> authorities() {
    Set<String> authorities = new LinkedHashSet<>();
    for (Count count : indices.keySet()) {
      if (!count.isRegional()) {
        authorities.add(count.cell().place());
      }
    }
    return authorities;
  }

  int index(Count count) {
    return indices.get(count);
  }

  /** The rows of one breakdown that add up to their totals. */
  Map<String, List<Row>> rowsByTopic() {
    Map<String, List<Row>> byTopic = new LinkedHashMap<>();
    rows.forEach(row -> byTopic.computeIfAbsent(row.topic(), t -> new ArrayList<>()).add(row));
    return byTopic;
  }

  /** The variable of the row's rest, if it has one. */
  Optional<Integer> findRest(Row row) {
    return Optional.ofNullable(rests.get(row));
  }

  /** The figure of the region that a count is part of, if it is the sum. */
  Optional<Line> findLine(Count part) {
    return Optional.ofNullable(lines.get(part));
  }
}
