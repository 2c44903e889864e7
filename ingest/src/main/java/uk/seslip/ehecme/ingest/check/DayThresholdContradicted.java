package uk.seslip.ehecme.ingest.check;

import java.util.List;
import java.util.Set;
import uk.seslip.ehecme.model.Observation;

/** Finds children missing education for less than two weeks in a count that begins later. */
final class DayThresholdContradicted extends PracticeContradicted {

  DayThresholdContradicted() {
    super("day_threshold_contradicted", "day_threshold", Set.of("10", "15", "20"), "Duration");
  }

  @Override
  List<Observation> concerned(TopicValues values) {
    return values.named("Less than 2 weeks");
  }
}
