package uk.seslip.ehecme.transform.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import uk.seslip.ehecme.transform.disclosure.Network.Pipe;

/**
 * One breakdown of all authorities as a network from totals through rows and columns. The region's
 * figures come first wherever pipes meet, so that they give way before another authority does.
 */
final class TopicNetwork {

  private final Network network = new Network();
  private final Map<Integer, Pipe> pipes = new HashMap<>();
  private final Map<Integer, Integer> rowOfTotal = new HashMap<>();
  private final Map<Count, Integer> columns = new HashMap<>();
  private final int source = network.node();

  TopicNetwork(BlockSystem block, List<Row> rows, List<Count> totals) {
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

  private void addColumn(BlockSystem block, Count part) {
    Optional<Line> line = block.findLine(part);
    if (line.isPresent() && !columns.containsKey(line.get().sum())) {
      int node = network.node();
      columns.put(line.get().sum(), node);
      add(new Pipe(block.index(line.get().sum()), node, Network.OUTSIDE));
    }
  }

  private void addRow(BlockSystem block, Row row) {
    boolean adds = row.rest() >= 0;
    int node = adds ? network.node() : Network.OUTSIDE;
    if (adds) {
      rowOfTotal.put(block.index(row.total()), node);
    }
    block.findRest(row).ifPresent(rest -> add(new Pipe(rest, node, Network.OUTSIDE)));
    for (Count part : row.parts()) {
      int column = block.findLine(part).map(l -> columns.get(l.sum())).orElse(Network.OUTSIDE);
      add(new Pipe(block.index(part), node, column));
    }
  }

  private void addTotal(BlockSystem block, Count total) {
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

  /**
   * The steps of other counts that make way for one step.
   *
   * @param room whether a step may be taken; never one of the variable itself
   */
  Optional<int[]> findCounterMoves(int step, IntPredicate room) {
    Pipe pipe = pipes.get(SparseMoves.variable(step));
    return step >= 0
        ? network.findPath(pipe.to(), pipe.from(), room)
        : network.findPath(pipe.from(), pipe.to(), room);
  }

  /** Which parts give way when a total takes a step; none if it has no parts. */
  Optional<int[]> findFollowingMoves(int step, IntPredicate room) {
    Integer row = rowOfTotal.get(SparseMoves.variable(step));
    if (row == null) {
      return Optional.of(new int[0]);
    }
    return step >= 0
        ? network.findPath(row, Network.OUTSIDE, room)
        : network.findPath(Network.OUTSIDE, row, room);
  }
}
