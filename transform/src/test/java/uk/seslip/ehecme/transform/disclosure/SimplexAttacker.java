package uk.seslip.ehecme.transform.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.PublishedValue.Rounded;
import uk.seslip.ehecme.model.Shorthand;

/**
 * An attacker who shares no code with the program: reads published figures, knows that parts make
 * totals and authorities the region, and asks another solver how small or large a count can be.
 */
final class SimplexAttacker {

  private static final double MANY = 1e7;

  private final int rows;
  private final int columns;
  private final double[][] limits;
  private final List<Sum> sums = new ArrayList<>();

  /** That the marked counts make at least and at most so many. */
  private record Sum(double[] marks, double least, double most) {}

  /** An attacker who has read nothing yet. */
  SimplexAttacker(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    this.limits = new double[rows * columns][];
    Arrays.setAll(limits, i -> new double[] {0, MANY});
  }

  /** Reads figures that count all rows. */
  SimplexAttacker read(List<PublishedFigure> figures) {
    return read(figures, rows);
  }

  /** Reads figures that count the first rows only. */
  SimplexAttacker read(List<PublishedFigure> figures, int counted) {
    Map<String, double[]> read = new TreeMap<>();
    for (PublishedFigure figure : figures) {
      read.merge(figure.place() + figure.breakdown(), interval(figure.value()), this::both);
    }
    for (int r = 0; r < counted; r++) {
      for (int c = 0; c < columns; c++) {
        int i = r * columns + c;
        limits[i] = both(limits[i], known(read, Tables.place(r), Tables.category(c)));
      }
      addSum(known(read, Tables.place(r), Breakdown.TOTAL), r, r + 1, -1);
    }
    for (int c = 0; c < columns; c++) {
      addSum(known(read, Tables.REGION, Tables.category(c)), 0, counted, c);
    }
    addSum(known(read, Tables.REGION, Breakdown.TOTAL), 0, counted, -1);
    return this;
  }

  private double[] both(double[] a, double[] b) {
    return new double[] {Math.max(a[0], b[0]), Math.min(a[1], b[1])};
  }

  private static double[] interval(PublishedValue value) {
    if (value instanceof Rounded rounded) {
      return new double[] {rounded.lowest(), rounded.highest()};
    }
    boolean low = ((NotShown) value).shorthand() == Shorthand.LOW;
    return low ? new double[] {1, 4} : new double[] {0, MANY};
  }

  private static double[] known(Map<String, double[]> read, String place, Breakdown breakdown) {
    return read.getOrDefault(place + breakdown, new double[] {0, MANY});
  }

  private void addSum(double[] known, int fromRow, int toRow, int column) {
    sums.add(new Sum(marks(fromRow, toRow, column), known[0], known[1]));
  }

  /** Marks some rows in one column or, with -1, in all. */
  private double[] marks(int fromRow, int toRow, int column) {
    double[] marks = new double[rows * columns];
    for (int i = 0; i < marks.length; i++) {
      boolean inRow = i / columns >= fromRow && i / columns < toRow;
      marks[i] = inRow && (column < 0 || i % columns == column) ? 1 : 0;
    }
    return marks;
  }

  /** Fixes a row at its exact counts, as the officer of that authority can. */
  SimplexAttacker knowing(int row, int[] exact) {
    for (int c = 0; c < columns; c++) {
      limits[row * columns + c] = new double[] {exact[c], exact[c]};
    }
    return this;
  }

  /** The least and the most a count can be, or the sum over a whole column with row -1. */
  int[] range(int row, int column) {
    double[] wanted = row < 0 ? marks(0, rows, column) : marks(row, row + 1, column);
    return new int[] {
      (int) Math.ceil(optimum(wanted, GoalType.MINIMIZE) - 1e-6),
      (int) Math.floor(Math.min(optimum(wanted, GoalType.MAXIMIZE), MANY) + 1e-6)
    };
  }

  /** Solves with every count measured from the least it can be, so that none is negative. */
  private double optimum(double[] wanted, GoalType goal) {
    List<LinearConstraint> constraints = new ArrayList<>();
    for (int i = 0; i < wanted.length; i++) {
      double[] one = new double[wanted.length];
      one[i] = 1;
      double most = Math.min(limits[i][1], 1e4) - limits[i][0];
      constraints.add(new LinearConstraint(one, Relationship.LEQ, most));
    }
    for (Sum sum : sums) {
      double shift = atLeast(sum.marks);
      if (sum.most < MANY) {
        constraints.add(new LinearConstraint(sum.marks, Relationship.LEQ, sum.most - shift));
      }
      if (sum.least > shift) {
        constraints.add(new LinearConstraint(sum.marks, Relationship.GEQ, sum.least - shift));
      }
    }
    return new SimplexSolver()
        .optimize(
            new MaxIter(100_000),
            new LinearObjectiveFunction(wanted, atLeast(wanted)),
            new LinearConstraintSet(constraints),
            goal,
            new NonNegativeConstraint(true))
        .getValue();
  }

  private double atLeast(double[] marks) {
    double sum = 0;
    for (int i = 0; i < marks.length; i++) {
      sum += marks[i] * limits[i][0];
    }
    return sum;
  }
}
