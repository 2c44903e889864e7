package uk.seslip.ehecme.report.chart;

import java.util.List;

/**
 * The gridlines of a value axis that ends at a given number.
 *
 * @param top the end of the axis
 * @param step the distance between two gridlines
 */
record Scale(int top, double step) {

  private static final List<Integer> WANTED_STEPS = List.of(4, 3, 5, 2);

  /** The scale to a top: as four, three, five or two equal whole steps, or one. */
  static Scale to(int top) {
    int steps = WANTED_STEPS.stream().filter(wanted -> isRound(top, wanted)).findFirst().orElse(1);
    return new Scale(top, (double) top / steps);
  }

  private static boolean isRound(int top, int steps) {
    if (top % steps != 0) {
      return false;
    }
    int leading = top / steps;
    while (leading % 10 == 0) {
      leading /= 10;
    }
    return leading <= 10 || leading == 25 || leading == 15 || leading == 75;
  }
}
