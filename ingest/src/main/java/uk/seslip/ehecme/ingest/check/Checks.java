package uk.seslip.ehecme.ingest.check;

import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.model.CheckRun;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.Term;

/** The checks, in the order they are asked. */
public final class Checks {

  /** Every check: first single values, then one breakdown, then measures against each other. */
  public static final List<Check> ALL =
      List.of(
          new NegativeNumber(),
          new DecimalNumber(),
          new TotalNotSumOfParts(),
          new UnknownShareHigh(),
          new CensusAboveAnyPoint(),
          new StartsEqualAnyPoint(),
          new SaoRevokedAboveIssued(),
          new ReturnsAndLeaversAboveAnyPoint(),
          new NotReported());

  private Checks() {}

  /**
   * Asks every check of one submission.
   *
   * @param authority GSS code of who returned
   * @param term the term of the return
   * @param observations what it says
   * @param earlier what the same authority returned before and is in use; empty when not known
   */
  public static CheckReport run(
      Definitions definitions,
      String authority,
      Term term,
      List<Observation> observations,
      List<Observation> earlier) {
    CheckContext submission = new CheckContext(definitions, authority, term, observations, earlier);
    List<Finding> findings = new ArrayList<>();
    List<CheckRun> runs = new ArrayList<>();
    for (Check check : ALL) {
      CheckResult result = check.run(submission);
      findings.addAll(result.findings());
      runs.add(new CheckRun(check.code(), authority, result.outcome(), result.reason()));
    }
    return new CheckReport(findings, runs);
  }
}
