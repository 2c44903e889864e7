package uk.seslip.ehecme.ingest.identify;

import java.util.List;
import uk.seslip.ehecme.model.Authority;

/** Whose return it is, if what is written settles it. */
public sealed interface AuthorityReading {

  /**
   * Exactly one authority.
   *
   * @param authority the authority
   */
  record Found(Authority authority) implements AuthorityReading {}

  /**
   * Several councils may be meant.
   *
   * @param written what the file says
   * @param candidates names of the councils
   */
  record Ambiguous(String written, List<String> candidates) implements AuthorityReading {

    /** Copies the candidates. */
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * No authority of the region is meant.
   *
   * @param written what the file says; empty when it says nothing
   * @param nearest known names that look like it
   */
  record Unknown(String written, List<String> nearest) implements AuthorityReading {

    /** Copies the names. */
    public Unknown {
      nearest = List.copyOf(nearest);
    }
  }
}
