package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Observation;

/** Asks the same question of every number of a submission. */
final class SingleValues {

  private SingleValues() {}

  /** Finds every number that is wrong by itself. */
  static CheckResult run(
      CheckContext submission, Check check, Predicate<BigDecimal> wrong, String expected) {
    FindingMaker findings = new FindingMaker(submission, check);
    Tally tally = new Tally();
    for (Observation observation : submission.observations()) {
      Optional<BigDecimal> number = CheckContext.number(observation);
      if (number.filter(wrong).isPresent()) {
        Measure measure = submission.definitions().register().requireMeasure(observation.measure());
        String item = measure.itemLabel(observation.breakdown());
        String found = FindingMaker.written(number.get());
        tally.found(findings.one(observation.cell(), measure, item, found, expected));
      } else if (number.isPresent()) {
        tally.passed();
      }
    }
    return tally.result("the return holds no number");
  }
}
