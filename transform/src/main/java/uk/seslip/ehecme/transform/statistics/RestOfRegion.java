package uk.seslip.ehecme.transform.statistics;

import java.util.List;
import java.util.Optional;

/**
 * An authority's rate against the rest of the region together.
 *
 * @param ratio the rate ratio, with an exact interval
 * @param others authorities in the rest
 */
public record RestOfRegion(RateRatio ratio, int others) {

  /**
   * Compares one authority with all others that have a count and a population; the authority itself
   * is left out of the region, because the largest ones dominate the total.
   *
   * <p>None where the authority is absent, nobody else can be counted, or the others may have no
   * children.
   */
  public static Optional<RestOfRegion> of(
      String authority, List<AuthorityCount> region, Recipe.Rates rules) {
    List<AuthorityCount> others =
        region.stream()
            .filter(other -> !other.authority().equals(authority) && other.population() > 0)
            .toList();
    CountRange count =
        others.stream().map(AuthorityCount::count).reduce(CountRange.exactly(0), CountRange::plus);
    long population = others.stream().mapToLong(AuthorityCount::population).sum();
    return region.stream()
        .filter(one -> one.authority().equals(authority))
        .findFirst()
        .flatMap(one -> RateRatio.of(one.count(), one.population(), count, population, rules))
        .map(ratio -> new RestOfRegion(ratio, others.size()));
  }
}
