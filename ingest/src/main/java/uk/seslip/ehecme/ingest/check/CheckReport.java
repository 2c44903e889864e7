package uk.seslip.ehecme.ingest.check;

import java.util.List;
import uk.seslip.ehecme.model.CheckRun;
import uk.seslip.ehecme.model.Finding;

/**
 * What all checks gave for one submission.
 *
 * @param findings the problems, in the order of the checks
 * @param runs one line for each check
 */
public record CheckReport(List<Finding> findings, List<CheckRun> runs) {

  /** Copies the lists. */
  public CheckReport {
    findings = List.copyOf(findings);
    runs = List.copyOf(runs);
  }
}
