package uk.seslip.ehecme.model;

import java.util.Optional;

/**
 * One problem at one place: where, what was found, what was expected, who acts and how.
 *
 * @param type the kind of finding
 * @param authority GSS code; empty when it is not known whose file it is
 * @param term the term; empty when it is not known
 * @param measure the measure whose figures it touches; empty when it touches all or none
 * @param item what it is about in words, such as {@code EHE on census day, Sex: Female}; empty for
 *     a whole file
 * @param cell where
 * @param found what was found; never a personal value
 * @param expected what was expected
 * @param message the sentence for a person
 * @param explanation the authority's answer, where it has given one
 */
public record Finding(
    FindingType type,
    Optional<String> authority,
    Optional<Term> term,
    Optional<String> measure,
    String item,
    CellReference cell,
    String found,
    String expected,
    String message,
    Optional<Explanation> explanation) {

  /** Whether someone must still act on it: an ERROR, or a QUERY that nobody has answered. */
  public boolean isOpen() {
    return type.severity() != Severity.NOTE && explanation.isEmpty();
  }

  /** Whether it is open and of a severity. */
  public boolean isOpen(Severity severity) {
    return type.severity() == severity && isOpen();
  }

  /** The same finding with the authority's answer. */
  public Finding explainedBy(Explanation answer) {
    return new Finding(
        type, authority, term, measure, item, cell, found, expected, message, Optional.of(answer));
  }
}
