package uk.seslip.ehecme.ingest.check;

import java.util.List;
import java.util.Set;
import uk.seslip.ehecme.model.Observation;

/** Finds children with a waiting reason in a count that leaves waiting children out. */
final class WaitingChildrenContradicted extends PracticeContradicted {

  WaitingChildrenContradicted() {
    super("waiting_children_contradicted", "waiting_children_counted", Set.of("No"), "Reason");
  }

  @Override
  List<Observation> concerned(TopicValues values) {
    return values.inGroup("Waiting for a place");
  }
}
