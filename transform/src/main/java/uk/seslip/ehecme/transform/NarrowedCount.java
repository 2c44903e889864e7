package uk.seslip.ehecme.transform;

import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Period;

/**
 * A small count that DfE's own tables give away, in whole or in part, whatever we publish (the
 * recipe, section 6.3). It is for the data lead alone.
 *
 * @param place GSS code of the authority or of the region
 * @param period the term or academic year
 * @param measure id of the measure
 * @param breakdown the group
 * @param reader GSS code of the authority whose officer can tell; empty when every reader can
 * @param lowest the smallest count that DfE leaves open, in children
 * @param highest the largest, in children
 */
public record NarrowedCount(
    String place,
    Period period,
    String measure,
    Breakdown breakdown,
    String reader,
    int lowest,
    int highest) {}
