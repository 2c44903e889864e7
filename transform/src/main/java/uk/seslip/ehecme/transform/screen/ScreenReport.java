package uk.seslip.ehecme.transform.screen;

import java.util.List;
import uk.seslip.ehecme.transform.screen.Outcome.Failed;
import uk.seslip.ehecme.transform.screen.Outcome.NotRun;
import uk.seslip.ehecme.transform.screen.Outcome.Warned;

/**
 * What the screener says of one pair of files.
 *
 * @param dataFile the name of the data file
 * @param results one for each check, in the order in which they are made
 */
public record ScreenReport(String dataFile, List<ScreenResult> results) {

  /** Copies the list. */
  public ScreenReport {
    results = List.copyOf(results);
  }

  /** The checks that failed. */
  public List<ScreenResult> failed() {
    return results.stream().filter(r -> r.outcome() instanceof Failed).toList();
  }

  /** The checks that want someone to look. */
  public List<ScreenResult> warned() {
    return results.stream().filter(r -> r.outcome() instanceof Warned).toList();
  }

  /** The checks that could not be made; none of them counts as passed. */
  public List<ScreenResult> notRun() {
    return results.stream().filter(r -> r.outcome() instanceof NotRun).toList();
  }

  /** Whether every check was made and none failed; warnings do not count. */
  public boolean isPassed() {
    return failed().isEmpty() && notRun().isEmpty();
  }
}
