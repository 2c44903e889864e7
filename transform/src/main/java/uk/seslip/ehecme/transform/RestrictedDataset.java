package uk.seslip.ehecme.transform;

import java.util.List;
import uk.seslip.ehecme.model.CheckRun;
import uk.seslip.ehecme.model.Coverage;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.FigureChange;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Submission;

/**
 * What only the data lead, and each authority for itself, may see: exact figures in use with their
 * sources, the findings and the coverage.
 *
 * @param definitions the configuration of the run
 * @param observations every exact figure in use, ordered by authority, period, measure, breakdown
 * @param submissions what was returned for the term, in the order in which it is superseded
 * @param findings every finding of the run
 * @param checks which checks ran
 * @param coverage one line for each authority of the term
 * @param changes what resubmissions and restatements changed, by authority and the largest first
 */
public record RestrictedDataset(
    Definitions definitions,
    List<StoredObservation> observations,
    List<Submission> submissions,
    List<Finding> findings,
    List<CheckRun> checks,
    List<Coverage> coverage,
    List<FigureChange> changes) {

  /** Copies the lists. */
  public RestrictedDataset {
    observations = List.copyOf(observations);
    submissions = List.copyOf(submissions);
    findings = List.copyOf(findings);
    checks = List.copyOf(checks);
    coverage = List.copyOf(coverage);
    changes = List.copyOf(changes);
  }
}
