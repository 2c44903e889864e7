package uk.seslip.ehecme.transform.statistics;

import java.util.Optional;

/**
 * One rate minus another, with an interval.
 *
 * @param value the difference of the rates as shown, per multiplier
 * @param interval the limits of the difference
 */
public record RateDifference(double value, Interval interval) {

  /**
   * The difference of two rates per the same multiplier by MOVER, from the two rates' own limits;
   * none where the multipliers differ.
   *
   * <p>Source: Donner and Zou 2012, Statistical Methods in Medical Research 21:347. Envelopes of
   * rounded counts carry through.
   */
  public static Optional<RateDifference> of(CountRate rate, CountRate base) {
    if (rate.multiplier() != base.multiplier()) {
      return Optional.empty();
    }
    double difference = rate.value() - base.value();
    double down =
        Math.hypot(rate.value() - rate.interval().lower(), base.interval().upper() - base.value());
    double up =
        Math.hypot(rate.interval().upper() - rate.value(), base.value() - base.interval().lower());
    return Optional.of(
        new RateDifference(difference, new Interval(difference - down, difference + up)));
  }
}
