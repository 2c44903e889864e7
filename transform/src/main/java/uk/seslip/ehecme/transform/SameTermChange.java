package uk.seslip.ehecme.transform;

import java.math.BigDecimal;
import java.util.Optional;
import uk.seslip.ehecme.model.Period;

/**
 * The newest figure of a series against the same term (or academic year) one year before; both
 * figures are published ones.
 *
 * @param earlier the period one year before
 * @param later the newest period
 * @param earlierNumber the rounded count then
 * @param laterNumber the rounded count now
 * @param difference now less then, in children
 * @param percent the change in per cent of the earlier count; empty below the threshold base
 * @param beyondChance true when the exact 95 % interval of the ratio excludes 1
 * @param authorities how many authorities both counts are made of: 1 for an authority's own series,
 *     the matched panel for the region
 */
public record SameTermChange(
    Period earlier,
    Period later,
    int earlierNumber,
    int laterNumber,
    int difference,
    Optional<BigDecimal> percent,
    boolean beyondChance,
    int authorities) {}
