package uk.seslip.ehecme.transform;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The rates of an authority's statistical neighbours, as far as they lie in the region.
 *
 * @param set the set of neighbours and its version; empty when none are known
 * @param known how many neighbours the set names
 * @param inRegion GSS codes of those in the region, closest first
 * @param fewest how many with a rate a range needs
 * @param lowestPer10000 the lowest of their rates; empty when too few have one
 * @param highestPer10000 the highest
 */
public record NeighbourRange(
    String set,
    int known,
    List<String> inRegion,
    int fewest,
    Optional<BigDecimal> lowestPer10000,
    Optional<BigDecimal> highestPer10000) {

  /** Copies the list. */
  public NeighbourRange {
    inRegion = List.copyOf(inRegion);
  }
}
