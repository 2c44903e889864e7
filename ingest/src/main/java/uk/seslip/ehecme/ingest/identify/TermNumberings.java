package uk.seslip.ehecme.ingest.identify;

import java.util.Optional;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.model.TermNumbers;

/** Finds how an authority numbers its terms, by the configuration alone. */
final class TermNumberings {

  private TermNumberings() {}

  /** The numbering of an authority in a term; unknown when the configuration does not say. */
  static TermNumbering of(Definitions definitions, Optional<String> authority, Term term) {
    return definitions.memory().numberings().stream()
        .filter(n -> authority.equals(Optional.of(n.authority())))
        .filter(n -> isIn(n, term))
        .findFirst()
        .map(
            n ->
                n.terms() == Term.TERMS_IN_A_YEAR
                    ? TermNumbering.THREE_TERMS
                    : TermNumbering.SIX_TERMS)
        .orElse(TermNumbering.UNKNOWN);
  }

  /** What a numbered term means for an authority, by the numbering that held in that term. */
  static Optional<Term> find(Definitions definitions, String authority, String written) {
    return definitions.calendar().stream()
        .map(CalendarTerm::term)
        .filter(term -> reads(of(definitions, Optional.of(authority), term), written, term))
        .findFirst();
  }

  private static boolean reads(TermNumbering numbering, String written, Term term) {
    return numbering != TermNumbering.UNKNOWN
        && new TermReader(numbering).read(written).equals(new TermReading.Understood(term));
  }

  private static boolean isIn(TermNumbers numbers, Term term) {
    return !term.isBefore(numbers.validFrom())
        && numbers.validTo().map(last -> !last.isBefore(term)).orElse(true);
  }
}
