package uk.seslip.ehecme.ingest.check;

import uk.seslip.ehecme.model.CheckNeed;
import uk.seslip.ehecme.model.Term;

/** Finds a return whose every figure is that of the term before. */
final class SameAsLastTerm extends CopyOfTerm {

  SameAsLastTerm() {
    super("same_as_last_term", CheckNeed.LAST_TERM);
  }

  @Override
  Term earlier(Term term) {
    return term.previous();
  }
}
