package uk.seslip.ehecme.transform.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The sums of one breakdown as a network: each count is a pipe from its row to its column, and
 * wherever pipes meet, as much must come in as goes out. A change of one count is a path along
 * which other counts give way by one each.
 *
 * <p>A step along a pipe is written as the pipe's variable for one more, and as its complement for
 * one less.
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
   * The shortest path from one node to another along counts that have room, as steps.
   *
   * @param room whether a step may be taken
   */
  Optional<int[]> findPath(int from, int to, IntPredicate room) {
    int[] step = new int[atNode.size()];
    int[] before = new int[atNode.size()];
    boolean[] seen = new boolean[atNode.size()];
    int[] queue = new int[atNode.size()];
    int tail = 0;
    queue[tail++] = from;
    seen[from] = true;
    for (int head = 0; head < tail && !seen[to]; head++) {
      int node = queue[head];
      List<Pipe> pipes = atNode.get(node);
      for (int i = 0; i < pipes.size() && !seen[to]; i++) {
        Pipe pipe = pipes.get(i);
        boolean forward = pipe.from() == node;
        int end = forward ? pipe.to() : pipe.from();
        int key = forward ? pipe.variable() : ~pipe.variable();
        if (!seen[end] && room.test(key)) {
          seen[end] = true;
          step[end] = key;
          before[end] = node;
          queue[tail++] = end;
        }
      }
    }
    return seen[to] ? Optional.of(trace(step, before, from, to)) : Optional.empty();
  }

  private static int[] trace(int[] step, int[] before, int from, int to) {
    int length = 0;
    for (int node = to; node != from; node = before[node]) {
      length++;
    }
    int[] path = new int[length];
    int at = 0;
    for (int node = to; node != from; node = before[node]) {
      path[at++] = step[node];
    }
    return path;
  }
}
