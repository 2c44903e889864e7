package uk.seslip.ehecme.transform;

import java.time.LocalDate;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Observation;

/**
 * An exact observation with the submission it came in.
 *
 * @param observation the value
 * @param submission the id {@code <code>/<term>/<n>}
 * @param received the day it was received
 */
public record StoredObservation(Observation observation, String submission, LocalDate received) {

  /** Every value of a submission, in the order read. */
  public static Stream<StoredObservation> of(StoredSubmission stored) {
    return stored.submission().observations().stream()
        .map(o -> new StoredObservation(o, stored.id(), stored.submission().received()));
  }
}
