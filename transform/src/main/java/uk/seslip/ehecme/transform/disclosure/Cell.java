package uk.seslip.ehecme.transform.disclosure;

import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.ExternalPercentage;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.transform.ExactFigure;
import uk.seslip.ehecme.transform.ReleasedFigure;

/**
 * One count that an attacker would like to know.
 *
 * @param place GSS code of an authority or of the region
 * @param period the term or academic year
 * @param measure id of the measure
 * @param breakdown the group
 */
record Cell(String place, Period period, String measure, Breakdown breakdown) {

  static Cell of(ExactFigure figure) {
    return new Cell(figure.place(), figure.period(), figure.measure(), figure.breakdown());
  }

  static Cell of(ReleasedFigure figure) {
    return new Cell(figure.place(), figure.period(), figure.measure(), figure.breakdown());
  }

  static Cell of(ExternalFigure figure) {
    return new Cell(figure.place(), figure.period(), figure.measure(), figure.breakdown());
  }

  static Cell of(ExternalPercentage share) {
    return new Cell(share.place(), share.period(), share.measure(), share.breakdown());
  }

  /** The same count of everyone. */
  Cell total() {
    return new Cell(place, period, measure, Breakdown.TOTAL);
  }
}
