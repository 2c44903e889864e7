package uk.seslip.ehecme.ingest;

import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.model.CheckRun;
import uk.seslip.ehecme.model.Explanation;
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

  /** The submissions, the newest of them with the authority's answers to queries. */
  List<Submission> explainedBy(List<Finding> answered) {
    List<Explanation> own =
        answered.stream()
            .flatMap(finding -> finding.explanation().stream())
            .filter(answer -> answer.authority().equals(key.authority().code()))
            .filter(answer -> answer.term().equals(key.term()))
            .toList();
    int newest = submissions.size() - 1;
    List<Submission> explained = new ArrayList<>(submissions);
    explained.set(newest, submissions.get(newest).explainedBy(own));
    return explained;
  }
}
