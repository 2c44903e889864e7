package uk.seslip.ehecme.transform;

import java.util.List;

/**
 * What a run hands to report: one published dataset for each tier asked for, and what stays
 * restricted.
 *
 * @param published the tiers, in the order asked for
 * @param restricted exact figures, findings and coverage
 * @param audits what the audit of each tier looked at, in the same order; for the manifest, not for
 *     publication
 */
public record TransformResult(
    List<PublishedDataset> published, RestrictedDataset restricted, List<AuditReport> audits) {

  /** Copies the lists. */
  public TransformResult {
    published = List.copyOf(published);
    audits = List.copyOf(audits);
  }
}
