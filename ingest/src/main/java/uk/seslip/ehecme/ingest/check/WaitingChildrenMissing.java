package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import uk.seslip.ehecme.model.Observation;

/** Finds no child with a waiting reason in a count that includes waiting children. */
final class WaitingChildrenMissing extends PracticeContradicted {

  WaitingChildrenMissing() {
    super("waiting_children_missing", "waiting_children_counted", Set.of("Yes"), "Reason");
  }

  @Override
  List<Observation> concerned(TopicValues values) {
    return values.inGroup("Waiting for a place");
  }

  @Override
  boolean isContradiction(CheckContext submission, BigDecimal waiting, TopicValues values) {
    BigDecimal explained = values.sum().subtract(values.uninformativeSum());
    return waiting.signum() == 0
        && explained.compareTo(submission.limit("practice_smallest_explained")) >= 0;
  }
}
