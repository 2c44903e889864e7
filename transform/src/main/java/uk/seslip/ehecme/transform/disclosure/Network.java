package uk.seslip.ehecme.transform.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The sums of one breakdown as a network: each count is a pipe from its row to its column, and
 * wherever pipes meet, as much must come in as goes out. A change of one count is a path along
 * which other counts give way by one each.
 */
final class Network {

  /** The node where everything without a sum of its own begins and ends. */
  static final int OUTSIDE = 0;

  private final List<List<Pipe>> atNode = new ArrayList<>(List.of(new ArrayList<>()));

  /**
   * A count on its way.
   *
   * @param variable its index in the system
   * @param from the node it leaves
   * @param to the node it enters
   */
  record Pipe(int variable, int from, int to) {}

  /**
   * One count that gives way.
   *
   * @param pipe where
   * @param step by how much: 1 or -1
   */
  record Step(Pipe pipe, int step) {

    int end() {
      return step > 0 ? pipe.to() : pipe.from();
    }
  }

  /** Adds a node and gives its number. */
  int node() {
    atNode.add(new ArrayList<>());
    return atNode.size() - 1;
  }

  Pipe add(Pipe pipe) {
    atNode.get(pipe.from()).add(pipe);
    if (pipe.from() != pipe.to()) {
      atNode.get(pipe.to()).add(pipe);
    }
    return pipe;
  }

  /**
   * The shortest path from one node to another along counts that have room.
   *
   * @param room whether a step may be taken, given as the variable's index for one more and its
   *     complement for one less
   */
  Optional<List<Step>> findPath(int from, int to, IntPredicate room) {
    Step[] reachedBy = new Step[atNode.size()];
    boolean[] seen = new boolean[atNode.size()];
    Deque<Integer> queue = new ArrayDeque<>(List.of(from));
    seen[from] = true;
    while (!queue.isEmpty() && !seen[to]) {
      int node = queue.remove();
      for (Pipe pipe : atNode.get(node)) {
        Step step = new Step(pipe, pipe.from() == node ? 1 : -1);
        int key = step.step > 0 ? pipe.variable() : ~pipe.variable();
        if (!seen[step.end()] && room.test(key)) {
          seen[step.end()] = true;
          reachedBy[step.end()] = step;
          queue.add(step.end());
        }
      }
    }
    return seen[to] ? Optional.of(trace(reachedBy, from, to)) : Optional.empty();
  }

  private static List<Step> trace(Step[] reachedBy, int from, int to) {
    Step[] path = new Step[reachedBy.length];
    int length = 0;
    for (int node = to; node != from; length++) {
      Step step = reachedBy[node];
      path[length] = step;
      node = step.step() > 0 ? step.pipe().from() : step.pipe().to();
    }
    return Arrays.asList(path).subList(0, length);
  }
}
