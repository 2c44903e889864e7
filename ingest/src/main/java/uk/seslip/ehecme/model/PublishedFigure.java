package uk.seslip.ehecme.model;

/**
 * One figure that may be shown: every rate, trend, chart and sentence is a function of these alone.
 *
 * @param place GSS code of an authority or of the region
 * @param period the term or academic year
 * @param measure id of the measure
 * @param breakdown the group
 * @param value what is shown
 * @param counted how many authorities the figure counts; 1 for an authority's own
 * @param expected how many it should count
 * @param revised true when an earlier release showed something else
 */
public record PublishedFigure(
    String place,
    Period period,
    String measure,
    Breakdown breakdown,
    PublishedValue value,
    int counted,
    int expected,
    boolean revised) {}
