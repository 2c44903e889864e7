package uk.seslip.ehecme.report.view;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One period of a history chart.
 *
 * @param label the period in full, such as {@code Autumn 2026/27}
 * @param position its place on the time axis: consecutive periods differ by one
 * @param number the rounded count; empty unless the state has a number
 * @param state how it is drawn
 * @param lower lower end of the range chance alone would give, in children; empty without one
 * @param upper upper end of that range
 * @param segment which stretch between breaks it lies in; the line never joins two stretches
 * @param comparable true when it is the same term of the year as the newest period, and so drawn
 *     stronger
 */
public record TrendPoint(
    String label,
    int position,
    OptionalInt number,
    PointState state,
    OptionalDouble lower,
    OptionalDouble upper,
    int segment,
    boolean comparable) {

  /** Refuses a number that its state does not allow, and a state without its number. */
  public TrendPoint {
    if (number.isPresent() != state.hasNumber()) {
      throw new IllegalArgumentException(
          "cannot draw " + label + ": because its number and its state " + state + " disagree");
    }
  }
}
