package uk.seslip.ehecme.samples;

import java.util.List;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Term;

/** The terms that samples exist for. */
final class SampleTerms {
  /** The first term of the invented history. */
  static final Term FIRST = Term.ofSlug("2021-22-autumn");

  /** The term whose returns lie in {@code samples/returns}. */
  static final Term NEWEST = Term.ofSlug("2026-27-autumn");

  private SampleTerms() {}

  /** All sixteen terms in order. */
  static List<Term> all() {
    return Stream.iterate(FIRST, t -> !NEWEST.isBefore(t), Term::next).toList();
  }

  /** The fifteen terms that are committed compactly. */
  static List<Term> history() {
    return all().stream().filter(t -> t.isBefore(NEWEST)).toList();
  }

  /** How far a term lies on the way from the first to the newest, from 0 to 1. */
  static double progress(Term term) {
    return (term.index() - FIRST.index()) / (double) (NEWEST.index() - FIRST.index());
  }
}
