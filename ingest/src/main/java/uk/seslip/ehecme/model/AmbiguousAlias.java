package uk.seslip.ehecme.model;

import java.util.List;

/**
 * A short name that more than one council uses, and that therefore settles nothing by itself.
 *
 * @param alias the spelling, such as {@code SCC}
 * @param candidates names of the councils it may mean, some of them perhaps outside the region
 */
public record AmbiguousAlias(String alias, List<String> candidates) {

  /** Copies the candidates. */
  public AmbiguousAlias {
    candidates = List.copyOf(candidates);
  }
}
