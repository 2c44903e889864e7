package uk.seslip.ehecme.transform;

import java.util.List;
import uk.seslip.ehecme.model.Submission;

/**
 * A submission with the number the store gave it.
 *
 * @param number from 1 within its authority and term, in the order of storing
 * @param submission what was received; read back as an index entry it has no observations
 * @param reading the hash of what was read from its files
 */
public record StoredSubmission(int number, Submission submission, String reading) {

  /** The id that figures and receipts name it by, {@code <code>/<term>/<n>}. */
  public String id() {
    return submission.authority() + "/" + submission.term().slug() + "/" + number;
  }

  /** The same without its observations, as lists of submissions are kept. */
  public StoredSubmission header() {
    return new StoredSubmission(
        number,
        new Submission(
            submission.authority(),
            submission.term(),
            submission.version(),
            submission.received(),
            submission.files(),
            List.of(),
            submission.heldBack(),
            submission.accepted(),
            submission.nilReturn(),
            submission.answers(),
            submission.explanations()),
        reading);
  }
}
