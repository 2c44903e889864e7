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
   * @param follows whether nothing else holds the sum, so that it goes wherever its parts go
   */
  record Equation(int[] parts, int sum, boolean follows) {

    Equation(int[] parts, int sum) {
      this(parts, sum, false);
    }
  }

  /** Adds a variable and gives its index. */
  int add(Variable variable) {
    variables.add(variable);
    return variables.size() - 1;
  }

  /** Adds to what is known of a variable. */
  void narrow(int index, Known known) {
    Variable variable = variables.get(index);
    variables.set(
        index, new Variable(variable.place(), variable.known().and(known), variable.exact()));
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

  /** The indices of the sums that each variable is in. */
  int[][] equationsOf() {
    List<List<Integer>> found = new ArrayList<>();
    variables.forEach(v -> found.add(new ArrayList<>()));
    for (int e = 0; e < equations.size(); e++) {
      Equation equation = equations.get(e);
      for (int part : equation.parts()) {
        found.get(part).add(e);
      }
      found.get(equation.sum()).add(e);
    }
    return found.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }
}
