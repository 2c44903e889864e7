package uk.seslip.ehecme.model;

import java.time.LocalDate;

/**
 * An agreed manual change of one returned value, kept in configuration and always disclosed.
 *
 * @param authority GSS code
 * @param period the period of the figure
 * @param measure id of the measure
 * @param breakdown the group
 * @param from what was returned
 * @param to what it should have been
 * @param reason why
 * @param agreedWith the role that agreed
 * @param date when
 */
public record Correction(
    String authority,
    Period period,
    String measure,
    Breakdown breakdown,
    String from,
    String to,
    String reason,
    String agreedWith,
    LocalDate date) {}
