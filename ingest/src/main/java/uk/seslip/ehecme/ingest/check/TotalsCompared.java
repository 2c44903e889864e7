package uk.seslip.ehecme.ingest.check;

import uk.seslip.ehecme.model.CheckScope;

/** The shape of a check that holds the totals of certain measures against one another. */
abstract class TotalsCompared extends NamedCheck {

  /**
   * A check of this shape.
   *
   * @param measures ids of the measures; a term that does not ask for them all has less to compare
   */
  TotalsCompared(String code, String... measures) {
    super(code, CheckScope.totalsOf(measures));
  }

  @Override
  public final CheckResult run(CheckContext submission) {
    Tally tally = new Tally();
    compare(submission, tally);
    return tally.result("figures of a whole year are asked in the autumn only");
  }

  /** Compares the totals that the term of the return asks for, as far as they have numbers. */
  abstract void compare(CheckContext submission, Tally tally);
}
