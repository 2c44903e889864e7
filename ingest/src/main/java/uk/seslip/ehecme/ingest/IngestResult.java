package uk.seslip.ehecme.ingest;

import java.time.LocalDate;
import java.util.List;
import uk.seslip.ehecme.model.CheckRun;
import uk.seslip.ehecme.model.CheckType;
import uk.seslip.ehecme.model.Coverage;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.EarlierReturns;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.model.Term;

/**
 * Everything that reading a folder of returns gave: the hand-off from ingest to transform.
 *
 * @param definitions the configuration it was read with
 * @param term the term of the run
 * @param asOf the day the run stands on
 * @param submissions in the order they supersede one another, by authority, term and version
 * @param findings every problem, by authority, file and cell
 * @param checks which checks ran on which submission and what came of them
 * @param checkTypes every check there is, described for people
 * @param coverage one line for each authority expected in the term of the run
 */
public record IngestResult(
    Definitions definitions,
    Term term,
    LocalDate asOf,
    List<Submission> submissions,
    List<Finding> findings,
    List<CheckRun> checks,
    List<CheckType> checkTypes,
    List<Coverage> coverage) {

  /** Copies the lists. */
  public IngestResult {
    submissions = List.copyOf(submissions);
    findings = List.copyOf(findings);
    checks = List.copyOf(checks);
    checkTypes = List.copyOf(checkTypes);
    coverage = List.copyOf(coverage);
  }

  /** The figures that its submissions bring into use: what later returns are checked against. */
  public EarlierReturns figuresInUse() {
    return EarlierReturns.of(
        submissions.stream()
            .filter(Submission::accepted)
            .flatMap(
                submission ->
                    submission.observations().stream()
                        .filter(o -> !submission.heldBack().contains(o.measure())))
            .toList());
  }
}
