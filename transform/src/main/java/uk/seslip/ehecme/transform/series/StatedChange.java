package uk.seslip.ehecme.transform.series;

import java.util.Optional;
import uk.seslip.ehecme.transform.SameTermChange;

/**
 * A change that is stated, or the reason why none is.
 *
 * @param change the change; empty when none may be stated
 * @param reason why not; empty text when one is stated
 */
record StatedChange(Optional<SameTermChange> change, String reason) {

  static StatedChange of(SameTermChange change) {
    return new StatedChange(Optional.of(change), "");
  }

  static StatedChange none(String reason) {
    return new StatedChange(Optional.empty(), reason);
  }
}
