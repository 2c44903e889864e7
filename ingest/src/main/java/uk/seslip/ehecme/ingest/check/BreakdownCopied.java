package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.CheckNeed;
import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.Periodicity;
import uk.seslip.ehecme.model.Term;

/**
 * Finds breakdowns in which every number is that of the term before, in a return that is not a copy
 * as a whole.
 */
final class BreakdownCopied extends NamedCheck {

  BreakdownCopied() {
    super("breakdown_copied", CheckScope.breakdowns(), CheckNeed.LAST_TERM);
  }

  @Override
  public CheckResult run(CheckContext submission) {
    FindingMaker findings = new FindingMaker(submission, this);
    Tally tally = new Tally();
    Term before = submission.term().previous();
    boolean known = false;
    for (TopicValues values : TopicValues.of(submission)) {
      List<Observation> counted = counted(submission, values);
      if (values.measure().periodicity() == Periodicity.TERM
          && values.sum().compareTo(submission.limit("copied_smallest_total")) >= 0
          && isKnown(submission, counted)) {
        known = true;
        if (counted.stream().allMatch(part -> isSame(submission, values, part))
            && !CopyOfTerm.isCopy(submission, before)) {
          tally.found(finding(values, before, findings));
        } else {
          tally.passed();
        }
      }
    }
    if (!known) {
      tally.couldNotRun(submission.noHistory(before));
    }
    return tally.result("the return holds no breakdown");
  }

  private static Finding finding(TopicValues values, Term before, FindingMaker findings) {
    return findings
        .at(values.parts().get(0).cell(), values.measure())
        .word("item", values.label())
        .word("period", before.label())
        .found(FindingMaker.written(values.sum()))
        .expected("numbers that differ")
        .finding();
  }

  private static boolean isKnown(CheckContext submission, List<Observation> counted) {
    return counted.size() >= submission.definitions().checks().requireInt("copied_fewest_parts");
  }

  /** The parts with children in them that the term before has a number for, too. */
  private static List<Observation> counted(CheckContext submission, TopicValues values) {
    return values.parts().stream()
        .filter(part -> CheckContext.number(part).filter(n -> n.signum() > 0).isPresent())
        .filter(part -> then(submission, values, part).isPresent())
        .toList();
  }

  private static boolean isSame(CheckContext submission, TopicValues values, Observation part) {
    BigDecimal number = CheckContext.number(part).orElseThrow();
    return then(submission, values, part).orElseThrow().compareTo(number) == 0;
  }

  private static Optional<BigDecimal> then(
      CheckContext submission, TopicValues values, Observation part) {
    return submission.findKnownNumber(
        values.measure(), submission.term().previous(), part.breakdown());
  }
}
