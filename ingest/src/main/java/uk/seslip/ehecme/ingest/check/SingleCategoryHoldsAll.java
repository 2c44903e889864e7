package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Observation;

/** Finds breakdowns in which one category that says something of the child holds everyone. */
final class SingleCategoryHoldsAll extends NamedCheck {

  SingleCategoryHoldsAll() {
    super("single_category_holds_all", CheckScope.breakdowns());
  }

  @Override
  public CheckResult run(CheckContext submission) {
    FindingMaker findings = new FindingMaker(submission, this);
    BigDecimal smallest = submission.limit("single_category_smallest_total");
    Tally tally = new Tally();
    for (TopicValues values : TopicValues.of(submission)) {
      if (values.sum().compareTo(smallest) < 0) {
        continue;
      }
      Observation largest = values.largest().orElseThrow();
      boolean all = CheckContext.number(largest).orElseThrow().compareTo(values.sum()) == 0;
      if (all && values.silent().isEmpty() && values.informative().contains(largest)) {
        String category = largest.breakdown().category();
        String several = "more than one category";
        tally.found(
            findings.one(largest.cell(), values.measure(), values.label(), category, several));
      } else {
        tally.passed();
      }
    }
    return tally.result("no breakdown is large enough for this to mean anything");
  }
}
