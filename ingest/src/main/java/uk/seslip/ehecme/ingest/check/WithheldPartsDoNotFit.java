package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.Thresholds;

/**
 * Finds breakdowns whose hidden small counts cannot make up what the others leave of the total:
 * each of them stands for 1 to 4.
 */
final class WithheldPartsDoNotFit extends NamedCheck {

  private static final Set<String> SMALL = Set.of("low", "<5", "1-4");

  WithheldPartsDoNotFit() {
    super("withheld_parts_do_not_fit", CheckScope.breakdowns());
  }

  @Override
  public CheckResult run(CheckContext submission) {
    FindingMaker findings = new FindingMaker(submission, this);
    Tally tally = new Tally();
    for (TopicValues values : TopicValues.of(submission)) {
      if (values.totalNumber().isPresent()
          && !values.silent().isEmpty()
          && BreakdownFault.of(submission, values) == BreakdownFault.NONE) {
        compare(submission, values, findings, tally);
      }
    }
    return tally.result("no small count is hidden under a total");
  }

  private static void compare(
      CheckContext submission, TopicValues values, FindingMaker findings, Tally tally) {
    int hidden = values.silent().size();
    if (!values.silent().stream().allMatch(c -> isSmall(submission, values, c.label()))) {
      tally.couldNotRun(values.label() + " has categories that say nothing of their size");
      return;
    }
    Thresholds limits = submission.definitions().disclosure();
    BigDecimal left = values.totalNumber().orElseThrow().subtract(values.sum());
    BigDecimal least = limits.require("low_from").multiply(BigDecimal.valueOf(hidden));
    BigDecimal most = limits.require("low_to").multiply(BigDecimal.valueOf(hidden));
    if (left.compareTo(least) >= 0 && left.compareTo(most) <= 0) {
      tally.passed();
    } else {
      tally.found(finding(values, left, least, most, findings));
    }
  }

  private static boolean isSmall(CheckContext submission, TopicValues values, String category) {
    Optional<Observation> part =
        submission.find(values.measure(), new Breakdown(values.topic().name(), category));
    return part.map(Observation::value)
        .filter(value -> value instanceof Withheld hidden && SMALL.contains(hidden.written()))
        .isPresent();
  }

  private static Finding finding(
      TopicValues values, BigDecimal left, BigDecimal least, BigDecimal most, FindingMaker maker) {
    return maker.one(
        values.total().map(Observation::cell).orElseThrow(),
        values.measure(),
        values.label(),
        FindingMaker.written(left),
        FindingMaker.written(least) + " to " + FindingMaker.written(most));
  }
}
