package uk.seslip.ehecme.ingest.definition;

import java.util.List;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Register;

/** The ids that other files may name. */
final class MeasureIds {

  private MeasureIds() {}

  /** The ids of all measures of a register. */
  static List<String> of(Register register) {
    return register.measures().stream().map(Measure::id).toList();
  }
}
