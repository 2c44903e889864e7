package uk.seslip.ehecme.transform.statistics;

import java.util.Objects;

/**
 * One authority's published count with its population.
 *
 * @param authority the code that identifies the authority to the caller
 * @param count the published count
 * @param population children in the denominator; 0 where it is not known
 */
public record AuthorityCount(String authority, CountRange count, long population) {

  public AuthorityCount {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(count, "count");
  }
}
