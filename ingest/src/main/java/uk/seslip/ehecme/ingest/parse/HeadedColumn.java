package uk.seslip.ehecme.ingest.parse;

import java.util.Optional;
import uk.seslip.ehecme.ingest.identify.Facts;

/**
 * A column of a freely laid out table.
 *
 * @param index the column, from 0
 * @param heading what stands over it, joined; empty when nothing does
 * @param headingRow the lowest row in which something does
 * @param facts what its heading says; empty when nothing in the configuration explains it
 * @param labels true when it holds the labels of rows, and no figures
 */
record HeadedColumn(
    int index, String heading, int headingRow, Optional<Facts> facts, boolean labels) {}
