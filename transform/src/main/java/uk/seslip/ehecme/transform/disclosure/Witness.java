package uk.seslip.ehecme.transform.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import uk.seslip.ehecme.transform.disclosure.LinearSystem.Variable;
import uk.seslip.ehecme.transform.disclosure.Network.Step;

/**
 * Looks for a table that agrees with everything published and in which one count is something else:
 * the cheapest proof that an attacker cannot rule that out. It starts at the exact counts and moves
 * one step at a time; what it gives back is always a solution, but it may miss one.
 */
final class Witness {

  private final LinearSystem system;
  private final String region;
  private final Set<String> authorities;
  private final List<TopicNetwork> networks = new ArrayList<>();
  private final Set<Integer> totals = new HashSet<>();

  Witness(BlockSystem block) {
    this.system = block.system();
    this.region = block.region();
    this.authorities = block.authorities();
    for (Cell cell : block.all()) {
      if (cell.breakdown().isTotal()) {
        totals.add(block.index(cell));
      }
    }
    List<Cell> cells = block.totals();
    Map<String, List<Row>> topics = block.rowsByTopic();
    topics.values().forEach(rows -> networks.add(new TopicNetwork(block, rows, cells)));
    if (networks.isEmpty()) {
      networks.add(new TopicNetwork(block, List.of(), cells));
    }
  }

  /**
   * A solution in which a variable has a value, for someone who knows one place's exact counts.
   *
   * @param insider the place; empty for someone who knows none
   */
  Optional<int[]> find(int variable, int value, String insider) {
    int[] values = system.exact();
    while (values[variable] != value) {
      int step = Integer.signum(value - values[variable]);
      Optional<int[]> moved = move(values, variable, step, insider);
      if (moved.isEmpty()) {
        return Optional.empty();
      }
      values = moved.get();
    }
    system.settle(values);
    return system.isSolution(values, insider) ? Optional.of(values) : Optional.empty();
  }

  /** One step, with as few totals giving way as possible. */
  private Optional<int[]> move(int[] values, int variable, int step, String insider) {
    IntPredicate room = key -> hasRoom(values, key, insider);
    Optional<TopicNetwork> network = networks.stream().filter(n -> n.has(variable)).findFirst();
    if (network.isEmpty() || !room.test(step > 0 ? variable : ~variable)) {
      return Optional.empty();
    }
    String own = system.variables().get(variable).place();
    Stream<IntPredicate> few =
        Stream.of(key -> !isTotal(key), key -> !isTotal(key) || isOf(key, own, region));
    Stream<IntPredicate> more =
        authorities.stream().map(other -> key -> !isTotal(key) || isOf(key, own, region, other));
    return Stream.concat(few, more)
        .map(room::and)
        .flatMap(may -> move(network.get(), values, variable, step, may, insider).stream())
        .findFirst();
  }

  private Optional<int[]> move(
      TopicNetwork network,
      int[] values,
      int variable,
      int step,
      IntPredicate may,
      String insider) {
    Optional<List<Step>> steps = network.findCounterMoves(variable, step, may);
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    int[] moved = values.clone();
    moved[variable] += step;
    steps.get().forEach(s -> moved[s.pipe().variable()] += s.step());
    boolean followed = follow(network, moved, variable, step, steps.get(), insider);
    return followed ? Optional.of(moved) : Optional.empty();
  }

  /** Lets the other breakdowns follow the totals that have changed. */
  private boolean follow(
      TopicNetwork moved, int[] values, int variable, int step, List<Step> steps, String insider) {
    for (TopicNetwork network : networks) {
      if (network == moved) {
        continue;
      }
      if (totals.contains(variable) && !follow(network, values, variable, step, insider)) {
        return false;
      }
      for (Step other : steps) {
        int index = other.pipe().variable();
        if (totals.contains(index) && !follow(network, values, index, other.step(), insider)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean follow(TopicNetwork network, int[] values, int total, int step, String insider) {
    Optional<List<Step>> steps =
        network.findFollowingMoves(
            total, step, key -> !isTotal(key) && hasRoom(values, key, insider));
    steps.ifPresent(all -> all.forEach(s -> values[s.pipe().variable()] += s.step()));
    return steps.isPresent();
  }

  private boolean isTotal(int key) {
    return totals.contains(key < 0 ? ~key : key);
  }

  private boolean isOf(int key, String... places) {
    String place = system.variables().get(key < 0 ? ~key : key).place();
    return Arrays.asList(places).contains(place);
  }

  private boolean hasRoom(int[] values, int key, String insider) {
    int index = key < 0 ? ~key : key;
    Variable variable = system.variables().get(index);
    int next = values[index] + (key < 0 ? -1 : 1);
    return !variable.place().equals(insider) && variable.known().holds(next);
  }
}
