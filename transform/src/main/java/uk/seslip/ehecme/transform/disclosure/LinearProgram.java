package uk.seslip.ehecme.transform.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Finds the least and the most that a count can be, given everything that is known. */
final class LinearProgram {

  private static final double TOLERANCE = 1e-6;

  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final List<Variable> variables = new ArrayList<>();

  /**
   * Sets the system up for someone who knows one place's exact counts.
   *
   * @param insider the place; empty for someone who knows none
   */
  LinearProgram(LinearSystem system, String insider) {
    for (LinearSystem.Variable variable : system.variables()) {
      boolean fixed = variable.place().equals(insider);
      Known limits = fixed ? new Known(variable.exact(), variable.exact()) : variable.known();
      variables.add(add(limits));
    }
    for (LinearSystem.Equation equation : system.equations()) {
      Expression sum = model.addExpression().level(0).set(variables.get(equation.sum()), -1);
      for (int part : equation.parts()) {
        sum.set(variables.get(part), 1);
      }
    }
  }

  private Variable add(Known limits) {
    Variable variable = model.addVariable().lower(limits.lowest());
    return limits.highest() < Known.UNLIMITED ? variable.upper(limits.highest()) : variable;
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

  /** Whether a variable can be a value, as far as fractions tell; see {@link #range}. */
  boolean allows(int index, int value, int exact) {
    return value < exact
        ? Math.ceil(optimum(index, Goal.LEAST) - TOLERANCE) <= value
        : Math.floor(optimum(index, Goal.MOST) + TOLERANCE) >= value;
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
