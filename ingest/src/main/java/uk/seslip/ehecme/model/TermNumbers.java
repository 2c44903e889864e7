package uk.seslip.ehecme.model;

import java.util.Optional;

/**
 * How many numbered terms an authority counts in a year.
 *
 * @param authority GSS code
 * @param terms 3 or 6: with six, two of them lie in each of ours
 * @param validFrom the first term in which it counts so
 * @param validTo the last; empty while it still does
 */
public record TermNumbers(String authority, int terms, Term validFrom, Optional<Term> validTo) {}
