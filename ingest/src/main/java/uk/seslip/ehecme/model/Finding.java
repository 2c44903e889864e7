package uk.seslip.ehecme.model;

import java.util.Optional;

/**
 * One problem at one place: where, what was found, what was expected, who acts and how.
 *
 * @param type the kind of finding
 * @param authority GSS code; empty when it is not known whose file it is
 * @param term the term; empty when it is not known
 * @param measure the measure whose figures it touches; empty when it touches all or none
 * @param cell where
 * @param found what was found; never a personal value
 * @param expected what was expected
 * @param message the sentence for a person
 */
public record Finding(
    FindingType type,
    Optional<String> authority,
    Optional<Term> term,
    Optional<String> measure,
    CellReference cell,
    String found,
    String expected,
    String message) {}
