package uk.seslip.ehecme.ingest.check;

import uk.seslip.ehecme.model.CheckNeed;
import uk.seslip.ehecme.model.CheckScope;

/** One question asked of every submission, which raises findings of one kind. */
public interface Check {

  /** The code of the findings it raises, as {@code config/findings.csv} lists it. */
  String code();

  /** Which items it looks at. */
  CheckScope scope();

  /** What it must know besides the return. */
  CheckNeed need();

  /** Asks the question of one submission. */
  CheckResult run(CheckContext submission);
}
