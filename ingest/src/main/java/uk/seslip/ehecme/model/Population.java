package uk.seslip.ehecme.model;

/**
 * A denominator: resident children of an age band.
 *
 * @param place GSS code
 * @param ageFrom youngest age
 * @param ageTo oldest age
 * @param midYear the mid-year it estimates
 * @param children how many
 * @param vintage which release of the estimates; two vintages are never joined in one series
 * @param source where it comes from
 */
public record Population(
    String place,
    int ageFrom,
    int ageTo,
    int midYear,
    int children,
    String vintage,
    String source) {}
