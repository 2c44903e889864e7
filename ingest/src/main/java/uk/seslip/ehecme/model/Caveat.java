package uk.seslip.ehecme.model;

/**
 * A caveat that fired, with the reason it did.
 *
 * @param type the kind
 * @param place GSS code it is about
 * @param measure id of the measure; empty when it is about all measures of the place
 * @param why what in the published data made it fire, in words
 */
public record Caveat(CaveatType type, String place, String measure, String why) {}
