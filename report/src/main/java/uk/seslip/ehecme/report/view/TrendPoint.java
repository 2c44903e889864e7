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
 * @param counted how many authorities a total is made of, such as {@code 18 of 19 authorities},
 *     where some are missing; empty otherwise. A total without all of them is an open dot, and the
 *     line never joins totals of different numbers of authorities
 */
public record TrendPoint(
    String label,
    int position,
    OptionalInt number,
    PointState state,
    OptionalDouble lower,
    OptionalDouble upper,
    int segment,
    boolean comparable,
    String counted) {

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
        true,
        "");
  }

  /** The same point drawn as one that does not compare with the newest. */
  TrendPoint notComparable() {
    return new TrendPoint(label, position, number, state, lower, upper, segment, false, counted);
  }

  /** The same point at another place on the time axis. */
  public TrendPoint movedTo(int place) {
    return new TrendPoint(label, place, number, state, lower, upper, segment, comparable, counted);
  }

  /** Whether it is a total of which some authorities are missing. */
  public boolean isPartial() {
    return !counted.isEmpty();
  }

  /** The period and its figure in words, for a pointer or the keyboard. */
  public String words() {
    String figure = number.isPresent() ? Formats.count(number.getAsInt()) : state.label();
    String revised = state == PointState.REVISED ? ", revised since an earlier release" : "";
    String partial = isPartial() ? ", " + counted : "";
    return label + ": " + figure + partial + revised;
  }
}
