package uk.seslip.ehecme.model;

/**
 * A kind of finding, as {@code config/findings.csv} documents it.
 *
 * @param code the stable, readable code, such as {@code total_not_sum_of_parts}
 * @param title the kind in a few words, such as {@code Count below zero}
 * @param severity how much it asks
 * @param level return or item
 * @param responsibility who acts
 * @param one wording for a single place; {@code {…}} names what is filled in
 * @param many wording for several places
 * @param all wording when every row is concerned
 * @param why why it matters
 * @param fix how to put it right
 */
public record FindingType(
    String code,
    String title,
    Severity severity,
    Level level,
    Responsibility responsibility,
    String one,
    String many,
    String all,
    String why,
    String fix) {}
