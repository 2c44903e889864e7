package uk.seslip.ehecme.transform.screen;

/**
 * The two cells of a row that say when.
 *
 * @param period {@code time_period}
 * @param identifier {@code time_identifier}
 */
record TimeCells(String period, String identifier) {}
