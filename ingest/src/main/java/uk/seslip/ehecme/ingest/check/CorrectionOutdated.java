package uk.seslip.ehecme.ingest.check;

import uk.seslip.ehecme.model.Correction;
import uk.seslip.ehecme.model.Observation;

/** Notes agreed corrections of figures that are not any more what was corrected. */
final class CorrectionOutdated extends CorrectionCheck {

  CorrectionOutdated() {
    super("correction_outdated");
  }

  @Override
  boolean isTold(Correction correction, Observation figure) {
    return !correction.appliesTo(figure);
  }
}
