package uk.seslip.ehecme.model;

/**
 * That one authority is a statistical neighbour of another: alike in its area's characteristics,
 * not in how it records.
 *
 * @param authority GSS code of ours
 * @param neighbourOldCode three-digit code of the neighbour, perhaps outside the region
 * @param neighbourName its name
 * @param closeness the set's own word
 * @param set the set and its version
 */
public record Neighbour(
    String authority,
    String neighbourOldCode,
    String neighbourName,
    String closeness,
    String set) {}
