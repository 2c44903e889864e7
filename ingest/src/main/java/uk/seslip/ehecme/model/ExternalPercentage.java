package uk.seslip.ehecme.model;

/**
 * One whole percentage that DfE has published of a group of an authority's children. It is never
 * shown, because of a small total it gives back what rounding hides; disclosure control knows it,
 * because every reader of our figures can know it too.
 *
 * @param place GSS code of an authority, a region or England
 * @param period the term or academic year
 * @param measure our id of the measure it corresponds to
 * @param breakdown the group; never everyone
 * @param value the whole percentage of the measure's total, or the symbol
 */
public record ExternalPercentage(
    String place, Period period, String measure, Breakdown breakdown, ObservedValue value) {}
