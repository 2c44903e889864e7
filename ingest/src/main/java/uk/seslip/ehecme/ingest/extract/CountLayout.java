package uk.seslip.ehecme.ingest.extract;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.model.ExtractEvent;

/** Where each count of a plan stands in one long row of numbers. */
public final class CountLayout implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final ExtractEvent[] EVENTS = ExtractEvent.values();

  private final int[] firstOfFamily;
  private final int[][] firstOfTopic;
  private final int[] censusTopics;
  private final int size;

  /** The layout for a plan. */
  public CountLayout(ExtractPlan plan) {
    int families = plan.families().size();
    firstOfFamily = new int[families];
    firstOfTopic = new int[families][];
    censusTopics = new int[families];
    int next = 0;
    for (int family = 0; family < families; family++) {
      FamilyPlan one = plan.families().get(family);
      firstOfFamily[family] = next;
      next += EVENTS.length;
      TopicPlan[] topics = one.topics();
      censusTopics[family] = one.censusTopics().size();
      firstOfTopic[family] = new int[topics.length];
      for (int topic = 0; topic < topics.length; topic++) {
        firstOfTopic[family][topic] = next;
        next += topics[topic].labels().size();
      }
    }
    size = next;
  }

  /** How many counts there are. */
  public int size() {
    return size;
  }

  /** Adds what a row counts towards, once for each event it is; takes it away for a sign of -1. */
  public void add(long[] counts, long packed, int sign) {
    for (ExtractEvent event : EVENTS) {
      int times = PackedRow.times(packed, event);
      if (times > 0) {
        add(counts, packed, event, sign * times);
      }
    }
  }

  /** Adds a row to one event, and to the categories it is counted by. */
  public void add(long[] counts, long packed, ExtractEvent event, int times) {
    int family = PackedRow.family(packed);
    counts[firstOfFamily[family] + event.ordinal()] += times;
    int from = event == ExtractEvent.STARTS ? censusTopics[family] : 0;
    int to =
        switch (event) {
          case CENSUS -> censusTopics[family];
          case STARTS -> firstOfTopic[family].length;
          case ANY_POINT, ENDS, RETURNED_TO_SCHOOL, LEFT_AREA, NOTICES, ORDERS, REVOCATIONS -> 0;
        };
    for (int topic = from; topic < to; topic++) {
      counts[firstOfTopic[family][topic] + PackedRow.category(packed, topic)] += times;
    }
  }

  /**
   * One count and what it is.
   *
   * @param family the family's id
   * @param event what is counted
   * @param topic the topic's id; empty for the total
   * @param category the category; empty for the total
   * @param count how many
   */
  public record Counted(
      String family, ExtractEvent event, String topic, String category, long count) {}

  /** The counts with their names, in the order of the plan. */
  public List<Counted> named(ExtractPlan plan, long[] counts) {
    List<Counted> named = new ArrayList<>();
    for (int family = 0; family < firstOfFamily.length; family++) {
      FamilyPlan one = plan.families().get(family);
      for (ExtractEvent event : EVENTS) {
        long count = counts[firstOfFamily[family] + event.ordinal()];
        named.add(new Counted(one.id(), event, "", "", count));
      }
      TopicPlan[] topics = one.topics();
      for (int topic = 0; topic < topics.length; topic++) {
        ExtractEvent event =
            topic < censusTopics[family] ? ExtractEvent.CENSUS : ExtractEvent.STARTS;
        List<String> labels = topics[topic].labels();
        for (int category = 0; category < labels.size(); category++) {
          long count = counts[firstOfTopic[family][topic] + category];
          named.add(new Counted(one.id(), event, topics[topic].id(), labels.get(category), count));
        }
      }
    }
    return named;
  }
}
