package uk.seslip.ehecme.transform.disclosure;

import java.util.Arrays;
import java.util.List;
import uk.seslip.ehecme.transform.disclosure.LinearSystem.Equation;
import uk.seslip.ehecme.transform.disclosure.LinearSystem.Variable;

/**
 * A table on its way from the exact counts to another one that agrees with everything published.
 * Only what moved is looked at, and everything can be taken back.
 *
 * <p>A step is written as its variable for one more, and as its complement for one less.
 */
final class SparseMoves {

  private final List<Variable> variables;
  private final List<Equation> equations;
  private final int[][] equationsOf;
  private final int[] values;
  private int[] steps = new int[64];
  private int taken;

  SparseMoves(LinearSystem system) {
    this.variables = system.variables();
    this.equations = system.equations();
    this.equationsOf = system.equationsOf();
    this.values = system.exact();
  }

  /** How many steps were taken so far. */
  int taken() {
    return taken;
  }

  int value(int variable) {
    return values[variable];
  }

  static int variable(int step) {
    return step < 0 ? ~step : step;
  }

  /** Whether a step stays inside what is known of its variable. */
  boolean hasRoom(int step) {
    int variable = variable(step);
    return variables.get(variable).known().holds(values[variable] + (step < 0 ? -1 : 1));
  }

  void take(int... more) {
    for (int step : more) {
      if (taken == steps.length) {
        steps = Arrays.copyOf(steps, 2 * taken);
      }
      steps[taken++] = step;
      values[variable(step)] += step < 0 ? -1 : 1;
    }
  }

  /** Takes steps back until so many are left. */
  void backTo(int left) {
    while (taken > left) {
      int step = steps[--taken];
      values[variable(step)] -= step < 0 ? -1 : 1;
    }
  }

  /** The variables that are others now. */
  int[] moved() {
    return Arrays.stream(steps, 0, taken)
        .map(SparseMoves::variable)
        .distinct()
        .filter(v -> values[v] != variables.get(v).exact())
        .toArray();
  }

  /** Whether all sums and limits hold; what did not move cannot have broken any. */
  boolean isSolution(int[] moved) {
    for (int variable : moved) {
      if (!variables.get(variable).known().holds(values[variable])) {
        return false;
      }
      for (int equation : equationsOf[variable]) {
        if (!holds(equations.get(equation))) {
          return false;
        }
      }
    }
    return true;
  }

  /** A sum that follows from its parts takes any value inside its limits. */
  private boolean holds(Equation equation) {
    long made = 0;
    for (int part : equation.parts()) {
      made += values[part];
    }
    return equation.follows()
        ? variables.get(equation.sum()).known().holds(Math.toIntExact(made))
        : made == values[equation.sum()];
  }
}
