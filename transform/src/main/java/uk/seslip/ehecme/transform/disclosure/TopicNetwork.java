package uk.seslip.ehecme.transform.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import uk.seslip.ehecme.transform.disclosure.Network.Pipe;
import uk.seslip.ehecme.transform.disclosure.Network.Step;

/**
 * One breakdown of all authorities as a network from totals through rows and columns. The region's
 * figures come first wherever pipes meet, so that they give way before another authority does.
 */
final class TopicNetwork {

  private final Network network = new Network();
  private final Map<Integer, Pipe> pipes = new HashMap<>();
  private final Map<Integer, Integer> rowOfTotal = new HashMap<>();
  private final Map<Cell, Integer> columns = new HashMap<>();
  private final int source = network.node();

  TopicNetwork(BlockSystem block, List<Row> rows, List<Cell> totals) {
    totals.forEach(total -> block.findLine(total).ifPresent(line -> addSumOfTotals(block, line)));
    rows.forEach(row -> row.parts().forEach(part -> addColumn(block, part)));
    rows.forEach(row -> addRow(block, row));
    totals.forEach(total -> addTotal(block, total));
  }

  private void addSumOfTotals(BlockSystem block, Line line) {
    int sum = block.index(line.sum());
    if (!has(sum)) {
      add(new Pipe(sum, Network.OUTSIDE, source));
    }
  }

  private void addColumn(BlockSystem block, Cell part) {
    Optional<Line> line = block.findLine(part);
    if (line.isPresent() && !columns.containsKey(line.get().sum())) {
      int node = network.node();
      columns.put(line.get().sum(), node);
      add(new Pipe(block.index(line.get().sum()), node, Network.OUTSIDE));
    }
  }

  private void addRow(BlockSystem block, Row row) {
    int node = block.adds(row) ? network.node() : Network.OUTSIDE;
    if (block.adds(row)) {
      rowOfTotal.put(block.index(row.total()), node);
    }
    block.findRest(row).ifPresent(rest -> add(new Pipe(rest, node, Network.OUTSIDE)));
    for (Cell part : row.parts()) {
      int column = block.findLine(part).map(l -> columns.get(l.sum())).orElse(Network.OUTSIDE);
      add(new Pipe(block.index(part), node, column));
    }
  }

  private void addTotal(BlockSystem block, Cell total) {
    int index = block.index(total);
    int row = rowOfTotal.getOrDefault(index, Network.OUTSIDE);
    int from = block.findLine(total).isPresent() ? source : Network.OUTSIDE;
    add(new Pipe(index, from, row));
  }

  private void add(Pipe pipe) {
    pipes.put(pipe.variable(), network.add(pipe));
  }

  /** Whether the variable is one of this breakdown, or a total. */
  boolean has(int variable) {
    return pipes.containsKey(variable);
  }

  /** Which other counts give way so that a variable can become one more or one less. */
  Optional<List<Step>> findCounterMoves(int variable, int step, IntPredicate room) {
    Pipe pipe = pipes.get(variable);
    int from = step > 0 ? pipe.to() : pipe.from();
    int to = step > 0 ? pipe.from() : pipe.to();
    return network.findPath(from, to, key -> key != variable && key != ~variable && room.test(key));
  }

  /** Which parts give way when a total has become one more or one less; none if it has no parts. */
  Optional<List<Step>> findFollowingMoves(int total, int step, IntPredicate room) {
    Integer row = rowOfTotal.get(total);
    if (row == null) {
      return Optional.of(List.of());
    }
    return step > 0
        ? network.findPath(row, Network.OUTSIDE, room)
        : network.findPath(Network.OUTSIDE, row, room);
  }
}
