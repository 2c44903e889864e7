package uk.seslip.ehecme.transform.statistics;

/**
 * What is expected of one term ahead, if the pattern holds.
 *
 * @param index the term, as an index
 * @param expected children, not below 0
 * @param narrow the 80 % band, drawn
 * @param wide the 95 % band, tabled
 */
public record ForecastTerm(int index, double expected, Interval narrow, Interval wide) {}
