package uk.seslip.ehecme.transform;

import java.util.List;

/**
 * What a run hands to report: one published dataset for each tier asked for, and what stays
 * restricted.
 *
 * @param published the tiers, in the order asked for
 * @param restricted exact figures, findings and coverage
 */
public record TransformResult(List<PublishedDataset> published, RestrictedDataset restricted) {

  /** Copies the list. */
  public TransformResult {
    published = List.copyOf(published);
  }
}
