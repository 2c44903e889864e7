package uk.seslip.ehecme.model;

/**
 * One exact value of one authority: never published, and seen outside the store only by disclosure
 * control and by that authority's own papers.
 *
 * @param authority GSS code
 * @param period the term or academic year it is for
 * @param measure id of the measure
 * @param breakdown the group it is for
 * @param value the number or the reason there is none
 * @param cell where it was read
 */
public record Observation(
    String authority,
    Period period,
    String measure,
    Breakdown breakdown,
    ObservedValue value,
    CellReference cell) {}
