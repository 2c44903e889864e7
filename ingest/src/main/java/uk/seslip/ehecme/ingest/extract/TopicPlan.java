package uk.seslip.ehecme.ingest.extract;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.model.Term;

/**
 * How the category of a row in one topic is found.
 *
 * @param id the topic's id
 * @param name DfE's name of it
 * @param labels its categories in the term, in the published order
 * @param unknown the number of the category for what is not known
 * @param column the column that holds it; {@link #FROM_BIRTH} or {@link #FROM_START} where none
 * @param codes what is written for each category
 * @param steps for a year group, the category of each; for a duration, the most days of each
 */
public record TopicPlan(
    String id,
    String name,
    List<String> labels,
    int unknown,
    int column,
    CodeTable codes,
    int[] steps)
    implements Serializable {

  /** The topic follows from the date of birth. */
  public static final int FROM_BIRTH = -1;

  /** The topic follows from the episode's first day. */
  public static final int FROM_START = -2;

  private static final String UNKNOWN = "Unknown";

  /** A topic that a column holds. */
  static TopicPlan ofColumn(
      BreakdownTopic topic, Term term, int column, Map<String, String> furtherCodes) {
    List<Category> categories = topic.categoriesIn(term);
    Map<String, Integer> codes = new HashMap<>();
    for (int i = 0; i < categories.size(); i++) {
      int number = i;
      categories.get(i).spellings().forEach(spelling -> codes.put(spelling, number));
    }
    List<String> labels = categories.stream().map(Category::label).toList();
    labels.forEach(label -> codes.put(label, labels.indexOf(label)));
    furtherCodes.forEach(
        (written, means) -> {
          if (labels.contains(means)) {
            codes.put(written, labels.indexOf(means));
          }
        });
    return of(topic, categories, column, new CodeTable(codes), new int[0]);
  }

  /** A topic that is worked out. */
  static TopicPlan derived(BreakdownTopic topic, Term term, int source, int[] steps) {
    return of(topic, topic.categoriesIn(term), source, new CodeTable(Map.of()), steps);
  }

  private static TopicPlan of(
      BreakdownTopic topic, List<Category> all, int column, CodeTable codes, int[] steps) {
    List<String> labels = all.stream().map(Category::label).toList();
    if (labels.size() > PackedRow.MOST_CATEGORIES) {
      throw new IllegalArgumentException(
          "cannot count by " + topic.name() + ": because it has too many categories");
    }
    return new TopicPlan(topic.id(), topic.name(), labels, unknown(all), column, codes, steps);
  }

  /** Unknown where the list has it, else the last answer that says nothing of the child. */
  private static int unknown(List<Category> categories) {
    int found = -1;
    for (int i = 0; i < categories.size(); i++) {
      Category category = categories.get(i);
      if (category.label().equals(UNKNOWN)) {
        return i;
      }
      found = category.informative() ? found : i;
    }
    return Math.max(found, 0);
  }
}
