package uk.seslip.ehecme.model;

import java.time.LocalDate;

/**
 * A census day that another source gives for the same term: shown with the one in use until the
 * sources agree.
 *
 * @param date the other day
 * @param source who says so
 */
public record OtherCensusDate(LocalDate date, String source) {}
