package uk.seslip.ehecme.transform;

import java.util.Optional;
import uk.seslip.ehecme.transform.statistics.FunnelPosition;

/**
 * One authority's place in a comparison.
 *
 * @param authority GSS code
 * @param rate its rate; empty when it has none to compare
 * @param position where it lies against the range seen across the region; empty without a funnel
 * @param doNotCompare true when a blocking caveat fired for it
 * @param neighbours the range of its statistical neighbours in the region
 */
public record ComparedAuthority(
    String authority,
    Optional<Rate> rate,
    Optional<FunnelPosition> position,
    boolean doNotCompare,
    NeighbourRange neighbours) {}
