package uk.seslip.ehecme.ingest;

import java.util.List;
import uk.seslip.ehecme.model.CheckRun;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Submission;

/**
 * One authority's return of a term after all its files were joined and checked.
 *
 * @param key whose it is
 * @param submissions in the order they supersede one another
 * @param findings what is open
 * @param checks which checks ran and what came of them
 * @param itemsReported how many items have a number or a symbol in any of the submissions
 */
record AssembledReturn(
    ReturnKey key,
    List<Submission> submissions,
    List<Finding> findings,
    List<CheckRun> checks,
    int itemsReported) {

  AssembledReturn {
    submissions = List.copyOf(submissions);
    findings = List.copyOf(findings);
    checks = List.copyOf(checks);
  }
}
