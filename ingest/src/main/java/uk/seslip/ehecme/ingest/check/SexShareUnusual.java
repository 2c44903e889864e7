package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Observation;

/**
 * Finds a share of girls far from a half, which mostly means that two rows were mixed up. That all
 * children are of one sex is {@link SingleCategoryHoldsAll}'s to tell.
 */
final class SexShareUnusual extends NamedCheck {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  SexShareUnusual() {
    super("sex_share_unusual", CheckScope.breakdown("Sex"));
  }

  @Override
  public CheckResult run(CheckContext submission) {
    FindingMaker findings = new FindingMaker(submission, this);
    Tally tally = new Tally();
    for (TopicValues values : TopicValues.of(submission)) {
      BigDecimal both = values.numberIn("Female").add(values.numberIn("Male"));
      if (values.topic().id().equals("sex")
          && both.compareTo(submission.limit("sex_share_smallest_total")) >= 0) {
        compare(submission, values, both, findings, tally);
      }
    }
    return tally.result("no breakdown by sex is large enough for a share to mean anything");
  }

  private static void compare(
      CheckContext submission,
      TopicValues values,
      BigDecimal both,
      FindingMaker findings,
      Tally tally) {
    BigDecimal least = submission.limit("sex_share_least_percent");
    BigDecimal share =
        values.numberIn("Female").multiply(HUNDRED).divide(both, 0, RoundingMode.HALF_UP);
    BigDecimal most = HUNDRED.subtract(least);
    boolean single = share.signum() == 0 || share.compareTo(HUNDRED) == 0;
    if (single || (share.compareTo(least) >= 0 && share.compareTo(most) <= 0)) {
      tally.passed();
      return;
    }
    Optional<Observation> place = values.largest();
    tally.found(
        findings.one(
            place.orElseThrow().cell(),
            values.measure(),
            values.measure().label(),
            FindingMaker.written(share),
            FindingMaker.written(least) + " to " + FindingMaker.written(most)));
  }
}
