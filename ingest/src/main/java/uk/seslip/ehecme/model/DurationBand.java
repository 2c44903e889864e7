package uk.seslip.ehecme.model;

import java.util.OptionalInt;

/**
 * How long an episode may have lasted on census day to be in a category.
 *
 * @param category the category of the duration topic
 * @param upToDays the most days since its first day; empty for the last band
 */
public record DurationBand(String category, OptionalInt upToDays) {}
