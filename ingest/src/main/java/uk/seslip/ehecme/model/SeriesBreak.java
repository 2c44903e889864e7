package uk.seslip.ehecme.model;

/**
 * A declared change in recording or definition: figures before and after it are not compared.
 *
 * @param place GSS code of an authority, or of the region for a change that touches all
 * @param measure id of the measure
 * @param term the first term counted the new way
 * @param kind definition, recording, system, boundary, policy, law or list
 * @param splits true when the series is cut; false for a caution marker that only warns
 * @param reason what changed, in words fit to print
 * @param source who declared it
 */
public record SeriesBreak(
    String place,
    String measure,
    Term term,
    String kind,
    boolean splits,
    String reason,
    String source) {}
