package uk.seslip.ehecme.transform.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * What an attacker can write down: whole numbers between limits, and sums that they make. The exact
 * counts are one solution; the attacker looks for what all solutions have in common.
 */
final class LinearSystem {

  private final List<Variable> variables = new ArrayList<>();
  private final List<Equation> equations = new ArrayList<>();
  private final List<Equation> following = new ArrayList<>();

  /**
   * A number that is sought.
   *
   * @param place whose it is
   * @param known its limits
   * @param exact what it is
   */
  record Variable(String place, Known known, int exact) {}

  /**
   * That some variables add up to another.
   *
   * @param parts the indices of the parts
   * @param sum the index of the sum
   */
  record Equation(int[] parts, int sum) {

    boolean holds(int[] values) {
      return made(values) == values[sum];
    }

    private long made(int[] values) {
      long made = 0;
      for (int part : parts) {
        made += values[part];
      }
      return made;
    }
  }

  /** Adds a sum that follows from its parts wherever these move; it has limits all the same. */
  void addFollowing(Equation equation) {
    equations.add(equation);
    following.add(equation);
  }

  /** Makes the sums that follow from their parts agree with these. */
  void settle(int[] values) {
    for (Equation equation : following) {
      values[equation.sum()] = Math.toIntExact(equation.made(values));
    }
  }

  /** Adds a variable and gives its index. */
  int add(Variable variable) {
    variables.add(variable);
    return variables.size() - 1;
  }

  void add(Equation equation) {
    equations.add(equation);
  }

  List<Variable> variables() {
    return variables;
  }

  List<Equation> equations() {
    return equations;
  }

  /** The exact counts, as a solution to start from. */
  int[] exact() {
    return variables.stream().mapToInt(Variable::exact).toArray();
  }

  /**
   * Whether the values solve the system for someone who knows one place's exact counts.
   *
   * @param insider the place; empty for someone who knows none
   */
  boolean isSolution(int[] values, String insider) {
    for (int i = 0; i < values.length; i++) {
      Variable variable = variables.get(i);
      boolean moved = values[i] != variable.exact();
      if (moved && (variable.place().equals(insider) || !variable.known().holds(values[i]))) {
        return false;
      }
    }
    for (Equation equation : equations) {
      if (!equation.holds(values)) {
        return false;
      }
    }
    return true;
  }
}
