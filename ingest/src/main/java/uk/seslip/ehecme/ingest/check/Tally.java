package uk.seslip.ehecme.ingest.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import uk.seslip.ehecme.model.CheckRun.Outcome;
import uk.seslip.ehecme.model.Finding;

/** Gathers what one check meets on its way through a submission. */
final class Tally {

  private final List<Finding> findings = new ArrayList<>();
  private final List<String> obstacles = new ArrayList<>();
  private int passed;

  /** One place was asked about and is sound. */
  void passed() {
    passed++;
  }

  /** One place was asked about and is not. */
  void found(Finding finding) {
    findings.add(finding);
  }

  /** One place could not be asked about. */
  void couldNotRun(String reason) {
    obstacles.add(reason);
  }

  /**
   * The whole: anything found outweighs what could not be asked, and that outweighs what passed.
   *
   * @param otherwise why the check does not apply when nothing at all was asked
   */
  CheckResult result(String otherwise) {
    if (!findings.isEmpty()) {
      return result(Outcome.FOUND, "");
    }
    if (!obstacles.isEmpty()) {
      return result(Outcome.COULD_NOT_RUN, String.join("; ", new LinkedHashSet<>(obstacles)));
    }
    return passed > 0 ? result(Outcome.PASSED, "") : result(Outcome.DOES_NOT_APPLY, otherwise);
  }

  private CheckResult result(Outcome outcome, String reason) {
    int asked = passed + findings.size() + obstacles.size();
    return new CheckResult(findings, asked, outcome, reason);
  }
}
