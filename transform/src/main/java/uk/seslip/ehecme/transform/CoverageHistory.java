package uk.seslip.ehecme.transform;

import java.util.List;
import uk.seslip.ehecme.model.Term;

/**
 * Which authorities had figures in use in a term.
 *
 * @param term the term
 * @param returned GSS codes of those with at least one accepted figure, alphabetical by name
 * @param missing GSS codes of those without
 */
public record CoverageHistory(Term term, List<String> returned, List<String> missing) {

  /** Copies the lists. */
  public CoverageHistory {
    returned = List.copyOf(returned);
    missing = List.copyOf(missing);
  }
}
