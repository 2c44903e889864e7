package uk.seslip.ehecme.model;

/**
 * That a check was tried on a submission, and what came of it; a check that could not run never
 * counts as passed.
 *
 * @param check the code of the check
 * @param authority GSS code
 * @param term the term of the return it was tried on
 * @param asked how many places it asked about, those among them where it could not
 * @param outcome what came of it
 * @param reason why it could not run or does not apply; empty otherwise
 */
public record CheckRun(
    String check, String authority, Term term, int asked, Outcome outcome, String reason) {

  /** What came of a check. */
  public enum Outcome {
    PASSED,
    FOUND,
    COULD_NOT_RUN,
    DOES_NOT_APPLY
  }
}
