package uk.seslip.ehecme.ingest.check;

import java.util.List;
import uk.seslip.ehecme.model.CheckRun.Outcome;
import uk.seslip.ehecme.model.Finding;

/**
 * What one check gave.
 *
 * @param findings the problems found
 * @param asked how many places it asked about
 * @param outcome what came of the check as a whole
 * @param reason why it could not run or does not apply; empty otherwise
 */
public record CheckResult(List<Finding> findings, int asked, Outcome outcome, String reason) {

  /** Copies the findings. */
  public CheckResult {
    findings = List.copyOf(findings);
  }
}
