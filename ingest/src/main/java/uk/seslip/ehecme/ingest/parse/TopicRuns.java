package uk.seslip.ehecme.ingest.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds out to which list the categories along a row or a column belong, where nothing names it: to
 * the one list of the measure that has all of a run of neighbours. {@code Unknown} is in every
 * list, so it goes with its neighbours, and where it could go with those on either side it goes
 * with none.
 */
final class TopicRuns {

  /**
   * A category on an axis.
   *
   * @param position its row or column
   * @param category as written
   * @param apart true when something stands between it and the one before
   */
  record Label(int position, String category, boolean apart) {}

  private final Function<String, List<String>> topicsWith;
  private final List<Run> runs = new ArrayList<>();

  private static final class Run {
    private final List<Label> labels = new ArrayList<>();
    private final Set<String> topics;

    Run(List<String> topics) {
      this.topics = new HashSet<>(topics);
    }

    boolean has(String category) {
      return labels.stream().anyMatch(label -> label.category().equalsIgnoreCase(category));
    }
  }

  private TopicRuns(Function<String, List<String>> topicsWith) {
    this.topicsWith = topicsWith;
  }

  /**
   * The topic of each position that has one.
   *
   * @param topicsWith the topics of the measure that accept a category
   */
  static Map<Integer, String> of(List<Label> labels, Function<String, List<String>> topicsWith) {
    TopicRuns runs = new TopicRuns(topicsWith);
    labels.forEach(runs::add);
    return runs.topics();
  }

  private void add(Label label) {
    List<String> topics = topicsWith.apply(label.category());
    Run last = runs.isEmpty() ? new Run(List.of()) : runs.get(runs.size() - 1);
    Set<String> common = new HashSet<>(last.topics);
    common.retainAll(topics);
    if (label.apart() || common.isEmpty() || last.has(label.category())) {
      last = new Run(topics);
      runs.add(last);
    } else {
      last.topics.retainAll(common);
    }
    last.labels.add(label);
  }

  private Map<Integer, String> topics() {
    Map<Integer, String> topics = new HashMap<>();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.topics.size() == 1) {
        String topic = run.topics.iterator().next();
        run.labels.forEach(label -> topics.put(label.position(), topic));
        if (i + 1 < runs.size() && isTorn(run, runs.get(i + 1))) {
          topics.remove(run.labels.get(run.labels.size() - 1).position());
        }
      }
    }
    return topics;
  }

  /** Whether the last category of a run could as well begin the next. */
  private boolean isTorn(Run run, Run next) {
    String last = run.labels.get(run.labels.size() - 1).category();
    return !next.labels.get(0).apart()
        && run.labels.size() > 1
        && !next.has(last)
        && next.topics.size() == 1
        && topicsWith.apply(last).containsAll(next.topics);
  }
}
