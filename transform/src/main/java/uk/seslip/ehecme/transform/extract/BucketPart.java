package uk.seslip.ehecme.transform.extract;

import java.io.Serializable;

/**
 * What one task sends to one bucket.
 *
 * @param split the number of the task's part
 * @param bytes rows as {@link PartWriter} writes them
 */
record BucketPart(int split, byte[] bytes) implements Serializable {}
