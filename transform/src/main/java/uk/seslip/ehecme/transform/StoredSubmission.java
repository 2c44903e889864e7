package uk.seslip.ehecme.transform;

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
}
