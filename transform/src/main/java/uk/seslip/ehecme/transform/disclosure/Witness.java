package uk.seslip.ehecme.transform.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import uk.seslip.ehecme.transform.disclosure.LinearSystem.Variable;

/**
 * Looks for a table that agrees with everything published and in which one count is something else:
 * the cheapest proof that an attacker cannot rule that out. It starts at the exact counts and moves
 * one step at a time; what it gives back is always a solution, but it may miss one.
 */
final class Witness {

  private static final int NOBODY = -1;

  private final SparseMoves moves;
  private final List<TopicNetwork> networks = new ArrayList<>();
  private final boolean[] total;
  private final int[] place;
  private final Map<String, Integer> places = new HashMap<>();
  private final int[] authorities;
  private final int region;

  /** Which totals may give way: those of two places and the region's. */
  private record Givers(int own, int region, int other) {

    boolean has(int place) {
      return place == own || place == region || place == other;
    }
  }

  Witness(BlockSystem block, String region) {
    List<Variable> variables = block.system().variables();
    this.moves = new SparseMoves(block.system());
    this.total = new boolean[variables.size()];
    this.place = new int[variables.size()];
    for (int i = 0; i < place.length; i++) {
      place[i] = number(variables.get(i).place());
    }
    this.authorities = block.authorities().stream().mapToInt(this::number).toArray();
    this.region = number(region);
    for (Count count : block.all()) {
      total[block.index(count)] = count.isTotal();
    }
    List<Count> totals = block.totals();
    block.rowsByTopic().values().forEach(r -> networks.add(new TopicNetwork(block, r, totals)));
    if (networks.isEmpty()) {
      networks.add(new TopicNetwork(block, List.of(), totals));
    }
  }

  private int number(String name) {
    places.putIfAbsent(name, places.size());
    return places.get(name);
  }

  /**
   * The variables that change so that one has a value, for someone who knows one place's exact
   * counts.
   *
   * @param insider the place; empty for someone who knows none
   */
  Optional<int[]> find(int variable, int value, String insider) {
    int knows = places.getOrDefault(insider, NOBODY);
    try {
      while (moves.value(variable) != value) {
        int step = moves.value(variable) < value ? variable : ~variable;
        if (!move(variable, step, knows)) {
          return Optional.empty();
        }
      }
      int[] moved = moves.moved();
      return moves.isSolution(moved) ? Optional.of(moved) : Optional.empty();
    } finally {
      moves.backTo(0);
    }
  }

  /** One step, with as few totals giving way as possible. */
  private boolean move(int variable, int step, int insider) {
    Optional<TopicNetwork> network = networks.stream().filter(n -> n.has(variable)).findFirst();
    if (network.isEmpty() || !mayMove(step, insider)) {
      return false;
    }
    IntPredicate room = key -> SparseMoves.variable(key) != variable && mayMove(key, insider);
    return move(network.get(), step, key -> !isTotal(key) && room.test(key), insider)
        || moveWithTotals(network.get(), step, room, insider);
  }

  private boolean moveWithTotals(TopicNetwork network, int step, IntPredicate room, int insider) {
    int own = place[SparseMoves.variable(step)];
    if (move(network, step, giving(new Givers(own, region, own), room), insider)) {
      return true;
    }
    for (int other : authorities) {
      if (move(network, step, giving(new Givers(own, region, other), room), insider)) {
        return true;
      }
    }
    return false;
  }

  private IntPredicate giving(Givers givers, IntPredicate room) {
    return key -> (!isTotal(key) || givers.has(place[SparseMoves.variable(key)])) && room.test(key);
  }

  private boolean move(TopicNetwork network, int step, IntPredicate may, int insider) {
    Optional<int[]> counter = network.findCounterMoves(step, may);
    if (counter.isEmpty()) {
      return false;
    }
    int before = moves.taken();
    moves.take(step);
    moves.take(counter.get());
    if (followAll(network, step, counter.get(), insider)) {
      return true;
    }
    moves.backTo(before);
    return false;
  }

  /** Lets the other breakdowns follow the totals that have changed. */
  private boolean followAll(TopicNetwork moved, int step, int[] counter, int insider) {
    for (TopicNetwork network : networks) {
      if (network != moved && !follow(network, step, counter, insider)) {
        return false;
      }
    }
    return true;
  }

  private boolean follow(TopicNetwork network, int step, int[] counter, int insider) {
    if (isTotal(step) && !follow(network, step, insider)) {
      return false;
    }
    for (int other : counter) {
      if (isTotal(other) && !follow(network, other, insider)) {
        return false;
      }
    }
    return true;
  }

  private boolean follow(TopicNetwork network, int total, int insider) {
    Optional<int[]> steps =
        network.findFollowingMoves(total, key -> !isTotal(key) && mayMove(key, insider));
    steps.ifPresent(moves::take);
    return steps.isPresent();
  }

  private boolean isTotal(int step) {
    return total[SparseMoves.variable(step)];
  }

  private boolean mayMove(int step, int insider) {
    return place[SparseMoves.variable(step)] != insider && moves.hasRoom(step);
  }
}
