package uk.seslip.ehecme.report.chart;

import java.util.List;

/**
 * The gridlines of a value axis that ends at a given number.
 *
 * @param top the end of the axis
 * @param step the distance between two gridlines
 */
record Scale(int top, double step) {

  private static final List<Integer> NUMBERS_OF_STEPS = List.of(4, 5, 3, 2);
  private static final int MOST_STEPS = 5;
  private static final List<Integer> STEPS_OF_THOUSANDS =
      List.of(5_000, 10_000, 20_000, 25_000, 50_000, 100_000, 250_000, 1_000_000);
  private static final double TOLERANCE = 1e-9;
  private static final List<Integer> PLAIN_STEPS = List.of(1, 2, 5, 25);

  /** The scale to a top in two to five equal plain steps, or in one where there are none. */
  static Scale to(int top) {
    int steps =
        NUMBERS_OF_STEPS.stream().filter(wanted -> isPlain(top, wanted)).findFirst().orElse(1);
    return new Scale(top, (double) top / steps);
  }

  /** An axis of sizes that ends at the highest, with lines at plain thousands. */
  static Scale thousands(double highest) {
    int step =
        STEPS_OF_THOUSANDS.stream()
            .filter(s -> highest <= (double) MOST_STEPS * s)
            .findFirst()
            .orElse((int) highest);
    return new Scale((int) highest, step);
  }

  /** This scale with as many more steps as a value needs, twice as long where they are many. */
  Scale covering(double value) {
    int steps = (int) Math.ceil(Math.max(value, top) / step - TOLERANCE);
    Scale longer = new Scale((int) Math.round(steps * step), step);
    return steps <= MOST_STEPS ? longer : new Scale(longer.top, 2 * step).covering(value);
  }

  private static boolean isPlain(int top, int steps) {
    if (top % steps != 0 || top == 0) {
      return false;
    }
    int leading = top / steps;
    while (leading % 10 == 0) {
      leading /= 10;
    }
    return PLAIN_STEPS.contains(leading);
  }
}
