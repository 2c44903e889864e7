package uk.seslip.ehecme.ingest.parse;

import uk.seslip.ehecme.ingest.identify.Facts;

/**
 * A cell of a freely laid out table in which a figure should stand, and what it is for.
 *
 * @param row its row, from 0
 * @param column its column, from 0
 * @param header what its heading says
 * @param label what the labels of its row say
 * @param facts both together, with what titles and the sheet add
 */
record Figure(int row, int column, Facts header, Facts label, Facts facts) {}
