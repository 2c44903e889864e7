package uk.seslip.ehecme.ingest.check;

import uk.seslip.ehecme.model.Correction;
import uk.seslip.ehecme.model.Observation;

/** Tells an authority which of its figures an agreed correction changes. */
final class CorrectionApplied extends CorrectionCheck {

  CorrectionApplied() {
    super("correction_applied");
  }

  @Override
  boolean isTold(Correction correction, Observation figure) {
    return correction.appliesTo(figure);
  }
}
