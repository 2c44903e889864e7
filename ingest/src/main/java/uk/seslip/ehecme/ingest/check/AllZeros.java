package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.List;
import uk.seslip.ehecme.model.CheckScope;

/** Finds returns in which every number is zero, which mostly were never filled in. */
final class AllZeros extends NamedCheck {

  AllZeros() {
    super("all_zeros", CheckScope.wholeReturn());
  }

  @Override
  public CheckResult run(CheckContext submission) {
    Tally tally = new Tally();
    List<BigDecimal> numbers =
        submission.observations().stream().flatMap(o -> CheckContext.number(o).stream()).toList();
    boolean zeros = numbers.stream().allMatch(n -> n.signum() == 0);
    boolean many = numbers.size() >= submission.definitions().checks().requireInt("zeros_fewest");
    if (many && zeros && !submission.given().nilReturn()) {
      tally.found(
          new FindingMaker(submission, this)
              .ofReturn()
              .found(Integer.toString(numbers.size()))
              .expected("counts, or a nil return")
              .finding());
    } else if (!numbers.isEmpty()) {
      tally.passed();
    }
    return tally.result("the return holds no number");
  }
}
