/**
 * What may be said from published figures: complete series, rates, changes, trends and comparisons;
 * no Spark and no exact figure.
 */
package uk.seslip.ehecme.transform.series;
