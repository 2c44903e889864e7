package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.List;
import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Observation;

/** Finds breakdowns with the same number in every category, which mostly were filled down. */
final class EqualParts extends NamedCheck {

  EqualParts() {
    super("equal_parts", CheckScope.breakdowns());
  }

  @Override
  public CheckResult run(CheckContext submission) {
    FindingMaker findings = new FindingMaker(submission, this);
    int fewest = submission.definitions().checks().requireInt("equal_parts_fewest");
    Tally tally = new Tally();
    for (TopicValues values : TopicValues.of(submission)) {
      List<BigDecimal> numbers =
          values.informative().stream().flatMap(o -> CheckContext.number(o).stream()).toList();
      if (numbers.size() < fewest) {
        continue;
      }
      BigDecimal first = numbers.get(0);
      if (first.signum() > 0 && numbers.stream().allMatch(n -> n.compareTo(first) == 0)) {
        Observation place = values.informative().get(0);
        String found = FindingMaker.written(first);
        String expected = "numbers that differ";
        tally.found(findings.one(place.cell(), values.measure(), values.label(), found, expected));
      } else {
        tally.passed();
      }
    }
    return tally.result("no breakdown has enough categories for this to mean anything");
  }
}
