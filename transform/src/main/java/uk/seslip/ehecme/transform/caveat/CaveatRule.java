package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import uk.seslip.ehecme.transform.Series;

/** One trigger: when a caveat fires for a series, and what in the published data made it. */
public interface CaveatRule {

  /** The id of the caveat in {@code config/caveats.yml}. */
  String id();

  /**
   * Why the caveat fires for a series, as a sentence; empty when it does not.
   *
   * @param series a series of published figures, as yet without caveats
   * @param evidence what else is published
   */
  Optional<String> why(Series series, Evidence evidence);
}
