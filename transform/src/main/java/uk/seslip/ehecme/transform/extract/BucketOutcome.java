package uk.seslip.ehecme.transform.extract;

import java.io.Serializable;

/**
 * What one bucket found.
 *
 * @param corrections what is to be added to the counts of all tasks
 * @param problems the rows that repeat or overlap others
 */
record BucketOutcome(long[] corrections, PlaceLog problems) implements Serializable {}
