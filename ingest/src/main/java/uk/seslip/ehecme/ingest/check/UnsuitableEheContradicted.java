package uk.seslip.ehecme.ingest.check;

import java.util.List;
import java.util.Set;
import uk.seslip.ehecme.model.Observation;

/**
 * Finds children missing education because of unsuitable home education where such children stay in
 * EHE.
 */
final class UnsuitableEheContradicted extends PracticeContradicted {

  UnsuitableEheContradicted() {
    super("unsuitable_ehe_contradicted", "unsuitable_ehe_switch", Set.of("Stays in EHE"), "Reason");
  }

  @Override
  List<Observation> concerned(TopicValues values) {
    return values.named("Unsuitable elective home education");
  }
}
