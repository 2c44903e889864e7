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

  /** A point of one of the periods compared, without a range. */
  static TrendPoint plain(
      String label, int position, OptionalInt number, PointState state, int segment) {
    return new TrendPoint(
        label,
        position,
        number,
        state,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        segment,
        true);
  }

  /** The same point drawn as one that does not compare with the newest. */
  TrendPoint notComparable() {
    return new TrendPoint(label, position, number, state, lower, upper, segment, false);
  }

  /** The period and its figure in words, for a pointer or the keyboard. */
  public String words() {
    String figure = number.isPresent() ? Formats.count(number.getAsInt()) : state.label();
    String revised = state == PointState.REVISED ? ", revised since an earlier release" : "";
    return label + ": " + figure + revised;
  }
}
