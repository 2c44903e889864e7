/**
 * A child-level extract, row by row: what a row says, what is wrong with it and what it counts
 * towards. Knows no engine: the same code runs on one machine and on the executors of a cluster.
 */
package uk.seslip.ehecme.ingest.extract;
