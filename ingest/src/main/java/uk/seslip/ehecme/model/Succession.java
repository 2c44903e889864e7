package uk.seslip.ehecme.model;

import java.time.LocalDate;

/**
 * That one authority takes over from another on a day.
 *
 * @param predecessor GSS code that ends
 * @param successor GSS code that begins
 * @param date the first day of the successor
 * @param share the part of the predecessor it takes, in words
 * @param source the order or announcement
 */
public record Succession(
    String predecessor, String successor, LocalDate date, String share, String source) {}
