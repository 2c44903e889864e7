package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Observation;

/**
 * Finds breakdowns that do not add up to their total. Returns are exact, so nothing is allowed for
 * rounding unless every figure of the return is rounded. With a category missing or withheld the
 * sum cannot be known, except that it is wrong already when the others exceed the total. Where all
 * breakdowns of a measure agree with one another against the total, that is one finding.
 */
final class TotalNotSumOfParts extends NamedCheck {

  TotalNotSumOfParts() {
    super("total_not_sum_of_parts", CheckScope.breakdowns());
  }

  @Override
  public CheckResult run(CheckContext submission) {
    FindingMaker findings = new FindingMaker(submission, this);
    Tally tally = new Tally();
    TopicValues.of(submission).stream()
        .collect(
            Collectors.groupingBy(TopicValues::measure, LinkedHashMap::new, Collectors.toList()))
        .forEach((measure, breakdowns) -> compare(submission, breakdowns, findings, tally));
    return tally.result("the return holds no breakdown");
  }

  private static void compare(
      CheckContext submission, List<TopicValues> breakdowns, FindingMaker findings, Tally tally) {
    List<TopicValues> wrong =
        breakdowns.stream()
            .filter(v -> BreakdownFault.of(submission, v) == BreakdownFault.WRONG_SUM)
            .toList();
    if (wrong.size() > 1 && wrong.size() == breakdowns.size() && haveOneSum(wrong)) {
      tally.found(totalAlone(wrong, findings));
      return;
    }
    for (TopicValues values : breakdowns) {
      if (wrong.contains(values)) {
        tally.found(findings.sumAgainstTotal(values));
      } else if (values.totalNumber().isEmpty()) {
        tally.couldNotRun(values.measure().label() + " has no number as its total");
      } else if (values.silent().isEmpty()) {
        tally.passed();
      } else {
        tally.couldNotRun(values.label() + " has no number for " + silent(values));
      }
    }
  }

  private static boolean haveOneSum(List<TopicValues> wrong) {
    BigDecimal first = wrong.get(0).sum();
    return wrong.stream().allMatch(values -> values.sum().compareTo(first) == 0);
  }

  /**
   * All breakdowns agree with one another: it is the total that is wrong, and one finding says so.
   */
  private static Finding totalAlone(List<TopicValues> wrong, FindingMaker findings) {
    TopicValues first = wrong.get(0);
    return findings
        .at(first.total().map(Observation::cell).orElseThrow(), first.measure())
        .found(FindingMaker.written(first.sum()))
        .expected(FindingMaker.written(first.totalNumber().orElseThrow()))
        .findingOfAll(wrong.size());
  }

  private static String silent(TopicValues values) {
    return values.silent().stream().map(Category::label).collect(Collectors.joining(", "));
  }
}
