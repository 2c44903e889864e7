package uk.seslip.ehecme.report.view;

/**
 * What every page and every PDF carries: whose it is, for which term and for whom.
 *
 * @param place the authority's or the region's name
 * @param code its GSS code
 * @param term the newest term, such as {@code Autumn 2026/27}
 * @param censusDate the day the figures were counted on, such as {@code 1 October 2026}
 * @param tier the tier's name, such as {@code Partner}
 * @param tierNote who it is for and how it is rounded
 * @param asOf the day of the run, such as {@code 20 November 2026}
 * @param definitions the version of the shared definitions
 * @param program the version of the program
 */
public record DocumentLabel(
    String place,
    String code,
    String term,
    String censusDate,
    String tier,
    String tierNote,
    String asOf,
    String definitions,
    String program) {}
