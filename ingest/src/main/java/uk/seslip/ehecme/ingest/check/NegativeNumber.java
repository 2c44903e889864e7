package uk.seslip.ehecme.ingest.check;

import uk.seslip.ehecme.model.CheckScope;

/** Finds counts below zero, which are mostly a dash or a correction typed in the wrong place. */
final class NegativeNumber extends NamedCheck {

  NegativeNumber() {
    super("negative_number", CheckScope.everyItem());
  }

  @Override
  public CheckResult run(CheckContext submission) {
    return SingleValues.run(submission, this, n -> n.signum() < 0, "a whole number from 0");
  }
}
