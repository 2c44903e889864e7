package uk.seslip.ehecme.model;

/**
 * What one figure of one authority is for.
 *
 * @param measure id of the measure
 * @param period the term or academic year
 * @param breakdown the group
 */
public record FigureKey(String measure, Period period, Breakdown breakdown) {

  /** What an observation is for. */
  public static FigureKey of(Observation observation) {
    return new FigureKey(observation.measure(), observation.period(), observation.breakdown());
  }
}
