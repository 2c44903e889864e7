package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Observation;

/**
 * Finds breakdowns that do not add up to their total. Returns are exact, so nothing is allowed for
 * rounding. With a category missing or withheld the sum cannot be known, except that it is wrong
 * already when the others exceed the total.
 */
final class TotalNotSumOfParts implements Check {

  @Override
  public String code() {
    return "total_not_sum_of_parts";
  }

  @Override
  public CheckResult run(CheckContext submission) {
    FindingMaker findings = new FindingMaker(submission, this);
    Tally tally = new Tally();
    for (TopicValues values : TopicValues.of(submission)) {
      if (values.totalNumber().isEmpty()) {
        tally.couldNotRun(values.measure().label() + " has no number as its total");
      } else {
        compare(values, values.totalNumber().get(), findings, tally);
      }
    }
    return tally.result("the return holds no breakdown");
  }

  private static void compare(
      TopicValues values, BigDecimal total, FindingMaker findings, Tally tally) {
    int difference = values.sum().compareTo(total);
    if (difference > 0 || (difference < 0 && values.silent().isEmpty())) {
      CellReference cell = values.total().map(Observation::cell).orElseThrow();
      String sum = FindingMaker.written(values.sum());
      String written = FindingMaker.written(total);
      tally.found(findings.one(cell, values.measure(), values.label(), sum, written));
    } else if (values.silent().isEmpty()) {
      tally.passed();
    } else {
      tally.couldNotRun(values.label() + " has no number for " + silent(values));
    }
  }

  private static String silent(TopicValues values) {
    return values.silent().stream().map(Category::label).collect(Collectors.joining(", "));
  }
}
