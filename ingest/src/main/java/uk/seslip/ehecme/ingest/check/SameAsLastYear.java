package uk.seslip.ehecme.ingest.check;

import uk.seslip.ehecme.model.CheckNeed;
import uk.seslip.ehecme.model.Term;

/** Finds a return whose every figure is that of the same term a year before. */
final class SameAsLastYear extends CopyOfTerm {

  SameAsLastYear() {
    super("same_as_last_year", CheckNeed.LAST_YEAR);
  }

  @Override
  Term earlier(Term term) {
    return term.yearsEarlier(1);
  }
}
