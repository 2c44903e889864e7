package uk.seslip.ehecme.transform;

import java.math.BigDecimal;

/**
 * A rate of a published count against a population, with the range a count of this size moves in by
 * chance.
 *
 * @param per10000 rate per 10,000 children, no decimals
 * @param lower lower 95 % limit per 10,000, from the smallest exact count the figure can stand for
 * @param upper upper 95 % limit per 10,000, from the largest
 * @param per100 the same rate as DfE prints it, one decimal
 * @param population the denominator
 * @param vintage which release of the population estimates
 */
public record Rate(
    BigDecimal per10000,
    BigDecimal lower,
    BigDecimal upper,
    BigDecimal per100,
    int population,
    String vintage) {}
