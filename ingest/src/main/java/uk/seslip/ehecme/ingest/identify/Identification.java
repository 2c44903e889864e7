package uk.seslip.ehecme.ingest.identify;

import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.Finding;

/**
 * What came of reading a claim: an identity, or what stands in its way.
 *
 * @param identity the identity; empty when an authority or a term could not be settled
 * @param findings what stands in the way, or what had to be assumed
 */
public record Identification(Optional<Identity> identity, List<Finding> findings) {

  /** Copies the findings. */
  public Identification {
    findings = List.copyOf(findings);
  }
}
