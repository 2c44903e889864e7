package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.CheckNeed;
import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.Term;

/** The shape of a check that a return is not an earlier one sent again. */
abstract class CopyOfTerm extends NamedCheck {

  CopyOfTerm(String code, CheckNeed need) {
    super(code, CheckScope.wholeReturn(), need);
  }

  /** The term that a return is compared with. */
  abstract Term earlier(Term term);

  @Override
  public final CheckResult run(CheckContext submission) {
    Tally tally = new Tally();
    Term earlier = earlier(submission.term());
    List<Observation> compared = comparable(submission, earlier);
    int fewest = submission.definitions().checks().requireInt("copy_fewest_figures");
    if (compared.size() < fewest) {
      tally.couldNotRun(submission.noHistory(earlier));
    } else if (compared.stream().allMatch(o -> isSame(submission, o, earlier))) {
      tally.found(
          new FindingMaker(submission, this)
              .ofReturn()
              .word("period", earlier.label())
              .found(Integer.toString(compared.size()))
              .expected("figures of " + submission.term().label())
              .finding());
    } else {
      tally.passed();
    }
    return tally.result("the return holds no number");
  }

  /** Whether every figure that two terms share is the same. */
  static boolean isCopy(CheckContext submission, Term earlier) {
    List<Observation> compared = comparable(submission, earlier);
    return compared.size() >= submission.definitions().checks().requireInt("copy_fewest_figures")
        && compared.stream().allMatch(o -> isSame(submission, o, earlier));
  }

  /** The numbers other than zero that both terms have, of the measures asked for in both. */
  private static List<Observation> comparable(CheckContext submission, Term earlier) {
    return submission.observations().stream()
        .filter(o -> CheckContext.number(o).filter(n -> n.signum() > 0).isPresent())
        .filter(o -> !submission.isRestated(o))
        .filter(o -> then(submission, o, earlier).isPresent())
        .toList();
  }

  private static boolean isSame(CheckContext submission, Observation now, Term earlier) {
    BigDecimal number = CheckContext.number(now).orElseThrow();
    return then(submission, now, earlier).orElseThrow().compareTo(number) == 0;
  }

  private static Optional<BigDecimal> then(CheckContext submission, Observation now, Term earlier) {
    Measure measure = measure(submission, now);
    return measure.isCollectedIn(earlier)
        ? submission.findKnownNumber(measure, measure.periodIn(earlier), now.breakdown())
        : Optional.empty();
  }

  private static Measure measure(CheckContext submission, Observation observation) {
    return submission.definitions().register().requireMeasure(observation.measure());
  }
}
