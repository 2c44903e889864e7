package uk.seslip.ehecme.model;

import java.util.List;
import java.util.Optional;

/**
 * The shared-definitions register: every measure and every list it is broken down by.
 *
 * @param version printed on everything that is made from it
 * @param measures in the order they are asked and shown
 * @param topics the breakdown topics
 */
public record Register(String version, List<Measure> measures, List<BreakdownTopic> topics) {

  /** Copies the lists. */
  public Register {
    measures = List.copyOf(measures);
    topics = List.copyOf(topics);
  }

  /** The measure with an id, if the register has it. */
  public Optional<Measure> findMeasure(String id) {
    return measures.stream().filter(m -> m.id().equals(id)).findFirst();
  }

  /**
   * The measure with an id.
   *
   * @throws IllegalArgumentException when the register does not have it
   */
  public Measure requireMeasure(String id) {
    return findMeasure(id)
        .orElseThrow(() -> new IllegalArgumentException("cannot find a measure called " + id));
  }

  /** Whether an observation is for another period than the one its return reports. */
  public boolean isRestated(Observation observation, Term returned) {
    return !requireMeasure(observation.measure()).periodIn(returned).equals(observation.period());
  }

  /** The topics a measure is broken down by, in the order they are asked. */
  public List<BreakdownTopic> topicsOf(Measure measure) {
    return measure.topics().stream().map(this::requireTopic).toList();
  }

  /** The topics of a measure that belong to the DfE return, in the order they are asked. */
  public List<BreakdownTopic> dfeTopicsOf(Measure measure) {
    return measure.dfeItem().isEmpty()
        ? List.of()
        : topicsOf(measure).stream().filter(topic -> !topic.regionalOnly()).toList();
  }

  /** The topic of a measure that DfE publishes under a name, if it is asked for. */
  public Optional<BreakdownTopic> findTopic(Measure measure, String name) {
    return topicsOf(measure).stream().filter(t -> t.name().equals(name)).findFirst();
  }

  /**
   * The topic with an id.
   *
   * @throws IllegalArgumentException when the register does not have it
   */
  public BreakdownTopic requireTopic(String id) {
    return topics.stream()
        .filter(t -> t.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("cannot find a topic called " + id));
  }
}
