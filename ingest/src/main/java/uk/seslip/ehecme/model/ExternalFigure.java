package uk.seslip.ehecme.model;

/**
 * One figure that DfE has published, kept as it was published: a comparator, never mixed with
 * returns.
 *
 * @param place GSS code of an authority, a region or England
 * @param placeName its name in the source
 * @param period the term or academic year
 * @param measure our id of the measure it corresponds to
 * @param breakdown the group
 * @param value the rounded number or the symbol
 * @param source the file and release
 */
public record ExternalFigure(
    String place,
    String placeName,
    Period period,
    String measure,
    Breakdown breakdown,
    ObservedValue value,
    String source) {}
