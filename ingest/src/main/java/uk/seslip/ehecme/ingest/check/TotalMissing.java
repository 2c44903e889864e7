package uk.seslip.ehecme.ingest.check;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Observation;

/** Finds measures with numbers for categories and nothing at all for everyone. */
final class TotalMissing extends NamedCheck {

  TotalMissing() {
    super("total_missing", CheckScope.totalsOfBreakdowns());
  }

  @Override
  public CheckResult run(CheckContext submission) {
    FindingMaker findings = new FindingMaker(submission, this);
    Tally tally = new Tally();
    Map<Measure, TopicValues> firstOfMeasure = new LinkedHashMap<>();
    TopicValues.of(submission).stream()
        .filter(values -> !values.numbers().isEmpty())
        .forEach(values -> firstOfMeasure.putIfAbsent(values.measure(), values));
    for (TopicValues values : firstOfMeasure.values()) {
      if (values.total().isPresent()) {
        tally.passed();
      } else {
        tally.found(finding(values, findings));
      }
    }
    return tally.result("the return holds no breakdown");
  }

  private static Finding finding(TopicValues values, FindingMaker findings) {
    Observation first = values.parts().get(0);
    String sum = FindingMaker.written(values.sum());
    return findings.one(first.cell(), values.measure(), values.label(), sum, "a total");
  }
}
