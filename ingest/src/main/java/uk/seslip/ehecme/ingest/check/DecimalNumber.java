package uk.seslip.ehecme.ingest.check;

import uk.seslip.ehecme.model.CheckScope;

/** Finds counts with a fraction, which are mostly a percentage, a rate or an average. */
final class DecimalNumber extends NamedCheck {

  DecimalNumber() {
    super("decimal_number", CheckScope.everyItem());
  }

  @Override
  public CheckResult run(CheckContext submission) {
    return SingleValues.run(
        submission, this, n -> n.stripTrailingZeros().scale() > 0, "a whole number from 0");
  }
}
