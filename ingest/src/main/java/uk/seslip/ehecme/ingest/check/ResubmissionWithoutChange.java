package uk.seslip.ehecme.ingest.check;

import java.util.HashMap;
import java.util.Map;
import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.FigureKey;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;

/** Notes later versions of a return that say nothing that the earlier one did not. */
final class ResubmissionWithoutChange extends NamedCheck {

  ResubmissionWithoutChange() {
    super("resubmission_without_change", CheckScope.wholeReturn());
  }

  @Override
  public CheckResult run(CheckContext submission) {
    Tally tally = new Tally();
    Map<FigureKey, ObservedValue> before = new HashMap<>();
    submission.given().replaced().forEach(o -> before.put(FigureKey.of(o), o.value()));
    if (!before.isEmpty()) {
      boolean same =
          submission.observations().stream()
              .allMatch((Observation o) -> o.value().equals(before.get(FigureKey.of(o))));
      if (same) {
        tally.found(
            new FindingMaker(submission, this)
                .ofReturn()
                .found(Integer.toString(before.size()))
                .expected("at least one figure that differs")
                .finding());
      } else {
        tally.passed();
      }
    }
    return tally.result("the return has one version");
  }
}
