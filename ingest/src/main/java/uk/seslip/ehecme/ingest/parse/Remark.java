package uk.seslip.ehecme.ingest.parse;

import uk.seslip.ehecme.model.CellReference;

/**
 * Words of an authority's own beside a figure or an answer.
 *
 * @param text the words as written; empty when there are none
 * @param cell where they stand
 */
public record Remark(String text, CellReference cell) {}
