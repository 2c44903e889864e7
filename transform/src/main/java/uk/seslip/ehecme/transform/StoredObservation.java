package uk.seslip.ehecme.transform;

import java.time.LocalDate;
import uk.seslip.ehecme.model.Observation;

/**
 * An exact observation with the submission it came in.
 *
 * @param observation the value
 * @param submission the id {@code <code>/<term>/<n>}
 * @param received the day it was received
 */
public record StoredObservation(Observation observation, String submission, LocalDate received) {}
