package uk.seslip.ehecme.transform.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Finds the least and the most that a count can be, given everything that is known. */
final class LinearProgram {

  private static final double TOLERANCE = 1e-6;

  /** A limit in steps and not in time, so that every machine decides alike. */
  private static final int MOST_STEPS = 10_000;

  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final LinearSystem system;
  private final List<Known> limits = new ArrayList<>();
  private final List<Variable> variables = new ArrayList<>();

  /**
   * Sets the system up for someone who knows one place's exact counts.
   *
   * @param insider the place; empty for someone who knows none
   */
  LinearProgram(LinearSystem system, String insider) {
    this.system = system;
    for (LinearSystem.Variable variable : system.variables()) {
      boolean fixed = variable.place().equals(insider);
      Known known = fixed ? new Known(variable.exact(), variable.exact()) : variable.known();
      limits.add(known);
      variables.add(add(known));
    }
    for (LinearSystem.Equation equation : system.equations()) {
      Expression sum = model.addExpression().level(0).set(variables.get(equation.sum()), -1);
      for (int part : equation.parts()) {
        sum.set(variables.get(part), 1);
      }
    }
  }

  private Variable add(Known known) {
    Variable variable = model.addVariable().lower(known.lowest());
    return known.highest() < Known.UNLIMITED ? variable.upper(known.highest()) : variable;
  }

  /**
   * The least and the most a variable can be, rounded inwards to whole numbers. Where not every
   * number between them is a solution in whole numbers, the range is too wide, never too narrow.
   */
  Known range(int index) {
    return new Known(
        (int) Math.ceil(optimum(index, Goal.LEAST) - TOLERANCE),
        (int) Math.floor(optimum(index, Goal.MOST) + TOLERANCE));
  }

  /**
   * Whether a variable can be a value in whole numbers. Fractions alone rule most values out; what
   * they leave open is confirmed by a solution in whole numbers, and denied where none is found.
   */
  boolean allows(int index, int value, int exact) {
    boolean inFractions =
        value < exact
            ? Math.ceil(optimum(index, Goal.LEAST) - TOLERANCE) <= value
            : Math.floor(optimum(index, Goal.MOST) + TOLERANCE) >= value;
    return inFractions && isWhole(index, value);
  }

  private boolean isWhole(int index, int value) {
    ExpressionsBasedModel whole = model.copy();
    whole.options.iterations_abort = MOST_STEPS;
    whole.options.iterations_suffice = MOST_STEPS;
    whole.getVariables().forEach(variable -> variable.integer(true));
    whole.getVariable(index).level(value);
    Optimisation.Result result = whole.minimise();
    return result.getState().isFeasible() && isSolution(result, index, value);
  }

  /** Whether a result, rounded to whole numbers, keeps every limit and every sum. */
  private boolean isSolution(Optimisation.Result result, int index, int value) {
    long[] numbers = new long[variables.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Math.round(result.doubleValue(i));
      if (!limits.get(i).holds((int) numbers[i])) {
        return false;
      }
    }
    return numbers[index] == value
        && system.equations().stream()
            .allMatch(
                e -> IntStream.of(e.parts()).mapToLong(p -> numbers[p]).sum() == numbers[e.sum()]);
  }

  private double optimum(int index, Goal goal) {
    Variable variable = variables.get(index).weight(1);
    Optimisation.Result result =
        switch (goal) {
          case LEAST -> model.minimise();
          case MOST -> model.maximise();
        };
    variable.weight(0);
    if (result.getState() == Optimisation.State.UNBOUNDED) {
      return Known.UNLIMITED;
    }
    if (!result.getState().isFeasible()) {
      throw new IllegalStateException("cannot bound a count: because the solver found no solution");
    }
    return result.get(index).doubleValue();
  }

  private enum Goal {
    LEAST,
    MOST
  }
}
