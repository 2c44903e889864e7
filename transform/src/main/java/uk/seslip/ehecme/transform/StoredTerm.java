package uk.seslip.ehecme.transform;

import java.util.List;
import uk.seslip.ehecme.model.CheckRun;
import uk.seslip.ehecme.model.Coverage;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Term;

/**
 * What the plain index knows of one term; restricted like the store.
 *
 * @param definitions the configuration it is read with
 * @param term the term
 * @param submissions the term's submissions, without observations, in the order they were stored
 * @param figures the exact figures in use that returns of the term report: its own, and in autumn
 *     those of the year before
 * @param returned every figure that the term's submissions hold, in use or not
 * @param findings what the last run of the term found
 * @param checks which checks that run tried
 * @param coverage one line for each expected authority, as that run saw it; empty without a run
 */
public record StoredTerm(
    Definitions definitions,
    Term term,
    List<StoredSubmission> submissions,
    List<StoredObservation> figures,
    List<StoredObservation> returned,
    List<Finding> findings,
    List<CheckRun> checks,
    List<Coverage> coverage) {

  /** Copies the lists. */
  public StoredTerm {
    submissions = List.copyOf(submissions);
    figures = List.copyOf(figures);
    returned = List.copyOf(returned);
    findings = List.copyOf(findings);
    checks = List.copyOf(checks);
    coverage = List.copyOf(coverage);
  }
}
