package uk.seslip.ehecme.transform.extract;

import java.io.Serializable;
import uk.seslip.ehecme.ingest.extract.ProblemLog;

/**
 * What one task says of its part, besides its rows.
 *
 * @param split the number of the part
 * @param rows how many rows it has, empty lines among them
 * @param read how many of them hold something
 * @param kept how many of them are counted
 * @param oddQuotes whether what is inside quotes changes over the part
 * @param irregular whether it could not be cut with certainty
 * @param open whether the file ends inside quotes
 * @param counts what its rows count towards, each taken for a child of its own
 * @param problems what is wrong with its rows, by their number within the part
 */
record SplitSummary(
    int split,
    long rows,
    long read,
    long kept,
    boolean oddQuotes,
    boolean irregular,
    boolean open,
    long[] counts,
    ProblemLog problems)
    implements Serializable {}
