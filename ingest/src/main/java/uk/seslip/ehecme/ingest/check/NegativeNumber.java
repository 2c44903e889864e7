package uk.seslip.ehecme.ingest.check;

import uk.seslip.ehecme.model.CheckScope;

/** Finds counts below zero, which are mostly a dash or a correction typed in the wrong place. */
final class NegativeNumber implements Check {

  @Override
  public String code() {
    return "negative_number";
  }

  @Override
  public CheckScope scope() {
    return CheckScope.everyItem();
  }

  @Override
  public CheckResult run(CheckContext submission) {
    return SingleValues.run(submission, this, n -> n.signum() < 0, "a whole number from 0");
  }
}
