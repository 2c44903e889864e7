package uk.seslip.ehecme.transform.statistics;

import java.util.Optional;

/**
 * The newest count against the range that would have been issued for it the term before.
 *
 * @param actual the newest count
 * @param issued the forecast made from the terms before it
 * @param place where it lies
 */
public record UnusualTerm(TermCount actual, ForecastTerm issued, Place place) {

  /** Where a count lies against the 95 % band. */
  public enum Place {
    /** Within the range expected from earlier years. */
    WITHIN_RANGE,
    /** Above the range: check recording first. */
    ABOVE_RANGE,
    /** Below the range: check recording first. */
    BELOW_RANGE
  }

  /**
   * Tests the newest count of a segment; none where no range could have been issued for it, because
   * the segment was too short, had a gap or was mostly {@code low}.
   */
  public static Optional<UnusualTerm> of(TermSeries segment, Recipe.Forecasts rules) {
    return segment
        .newest()
        .flatMap(actual -> issuedFor(actual, segment, rules).map(term -> judge(actual, term)));
  }

  private static Optional<ForecastTerm> issuedFor(
      TermCount actual, TermSeries segment, Recipe.Forecasts rules) {
    return Forecast.of(segment.withoutNewest(), rules) instanceof Forecast.Ranged ranged
        ? ranged.terms().stream().findFirst().filter(term -> term.index() == actual.index())
        : Optional.empty();
  }

  private static UnusualTerm judge(TermCount actual, ForecastTerm issued) {
    if (actual.value() > issued.wide().upper()) {
      return new UnusualTerm(actual, issued, Place.ABOVE_RANGE);
    }
    boolean below = actual.value() < issued.wide().lower();
    return new UnusualTerm(actual, issued, below ? Place.BELOW_RANGE : Place.WITHIN_RANGE);
  }
}
