package uk.seslip.ehecme.model;

/**
 * An authority's answer to a query about its return: the figure is right, and this is why. Kept
 * with the term; its words are published only when the data lead has approved them.
 *
 * @param authority GSS code
 * @param term the term of the return
 * @param code the kind of finding it answers
 * @param measure id of the measure; empty when the query is about none
 * @param item what the query is about, in words
 * @param reference the query's reference, as the receipt prints it
 * @param text the authority's own words
 * @param cell where the reply stands
 */
public record Explanation(
    String authority,
    Term term,
    String code,
    String measure,
    String item,
    String reference,
    String text,
    CellReference cell) {}
