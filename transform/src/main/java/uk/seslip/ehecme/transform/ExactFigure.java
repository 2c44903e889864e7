package uk.seslip.ehecme.transform;

import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.Period;

/**
 * One exact figure in use, of an authority or of the region: what disclosure control turns into a
 * published figure, and nothing else may show.
 *
 * @param place GSS code of an authority or of the region
 * @param period the term or academic year
 * @param measure id of the measure
 * @param breakdown the group
 * @param value the exact number, or why there is none
 * @param counted how many authorities the figure counts; 1 for an authority's own
 * @param expected how many it should count
 */
public record ExactFigure(
    String place,
    Period period,
    String measure,
    Breakdown breakdown,
    ObservedValue value,
    int counted,
    int expected) {}
