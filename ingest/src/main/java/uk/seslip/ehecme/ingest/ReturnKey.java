package uk.seslip.ehecme.ingest;

import java.util.Comparator;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Term;

/**
 * One authority's return of one term, in however many files and versions.
 *
 * @param authority the authority
 * @param term the term
 */
record ReturnKey(Authority authority, Term term) implements Comparable<ReturnKey> {

  private static final Comparator<ReturnKey> ORDER =
      Comparator.comparing((ReturnKey key) -> key.authority().name())
          .thenComparing(key -> key.authority().code())
          .thenComparing(ReturnKey::term);

  @Override
  public int compareTo(ReturnKey other) {
    return ORDER.compare(this, other);
  }
}
