package uk.seslip.ehecme.transform;

import uk.seslip.ehecme.transform.statistics.Interval;

/**
 * The range that rates of authorities of one size are seen in: chance, and how much authorities
 * differ anyway, allowed for.
 *
 * @param population resident children of such an authority
 * @param inner the rates per 10,000 that 95% of such authorities lie within
 * @param outer the same for 99.8%
 */
public record FunnelLimits(int population, Interval inner, Interval outer) {}
