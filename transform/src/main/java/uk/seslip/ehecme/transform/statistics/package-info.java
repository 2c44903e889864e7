/**
 * The statistical core: rates with intervals, comparisons, funnels, trends, break questions and
 * forecasts.
 *
 * <p>Everything here is a pure function of numbers that are already protected. It knows no clock,
 * no file and no Spark, and never returns NaN or an infinity: where nothing can be said, the result
 * is an empty {@code Optional} or a named absence. The recipe and its sources are in {@code
 * docs/methodology.md}; its constants are in {@link uk.seslip.ehecme.transform.statistics.Recipe}.
 */
package uk.seslip.ehecme.transform.statistics;
