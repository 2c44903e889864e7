package uk.seslip.ehecme.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One answer of a breakdown topic, spelt as DfE publishes it.
 *
 * @param label the published spelling, such as {@code Year 7}
 * @param spellings other spellings accepted from a return, compared without case
 * @param validFrom the first term it is in the list
 * @param validTo the last term it is in the list; empty while it still is
 * @param informative false for Unknown, Not recorded and the like, which say nothing of the child
 * @param group what several categories have in common for a summary, such as {@code Waiting for a
 *     place}; empty when there is no such group
 */
public record Category(
    String label,
    List<String> spellings,
    Term validFrom,
    Optional<Term> validTo,
    boolean informative,
    Optional<String> group) {

  /** Copies the spellings. */
  public Category {
    spellings = List.copyOf(spellings);
  }

  /** Whether the category is in the list of a term. */
  public boolean isListedIn(Term term) {
    return !term.isBefore(validFrom) && validTo.map(last -> !last.isBefore(term)).orElse(true);
  }

  /** Whether a written label means this category: its own or an accepted spelling, any case. */
  public boolean accepts(String written) {
    String wanted = written.strip().toLowerCase(Locale.ROOT);
    return label.toLowerCase(Locale.ROOT).equals(wanted)
        || spellings.stream().anyMatch(s -> s.toLowerCase(Locale.ROOT).equals(wanted));
  }
}
