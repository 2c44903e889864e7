package uk.seslip.ehecme.ingest.extract;

import java.io.Serializable;
import java.util.List;

/**
 * How the rows of one family are counted.
 *
 * @param id the family's id
 * @param censusTopics by what its children are counted on census day
 * @param startTopics by what those who started in the year are counted
 * @param excludes the numbers of the families that a child cannot be in on the same day, as bits
 */
public record FamilyPlan(
    String id, List<TopicPlan> censusTopics, List<TopicPlan> startTopics, int excludes)
    implements Serializable {

  /** Refuses more topics than a row has room for. */
  public FamilyPlan {
    censusTopics = List.copyOf(censusTopics);
    startTopics = List.copyOf(startTopics);
    if (censusTopics.size() + startTopics.size() > PackedRow.MOST_TOPICS) {
      throw new IllegalArgumentException(
          "cannot count "
              + id
              + ": because it has more than "
              + PackedRow.MOST_TOPICS
              + " topics (leave some out of config/extract.yml)");
    }
  }

  /** All its topics: those of census day, then those of starts. */
  TopicPlan[] topics() {
    return java.util.stream.Stream.concat(censusTopics.stream(), startTopics.stream())
        .toArray(TopicPlan[]::new);
  }
}
