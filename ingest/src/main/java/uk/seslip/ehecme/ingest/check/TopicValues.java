package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Observation;

/**
 * What a submission says of one measure broken down by one topic.
 *
 * @param measure the measure
 * @param topic the topic
 * @param total the value for everyone, if there is one
 * @param parts the values of the categories that are there
 * @param silent the categories in the list of the term without a number
 */
record TopicValues(
    Measure measure,
    BreakdownTopic topic,
    Optional<Observation> total,
    List<Observation> parts,
    List<Category> silent) {

  /** The breakdowns that a submission says anything of. */
  static List<TopicValues> of(CheckContext submission) {
    List<TopicValues> all = new ArrayList<>();
    for (Measure measure : submission.measures()) {
      for (BreakdownTopic topic : submission.definitions().register().topicsOf(measure)) {
        all.add(of(submission, measure, topic));
      }
    }
    return all.stream().filter(values -> !values.parts().isEmpty()).toList();
  }

  /** One breakdown of a measure of the submission's term, perhaps without any part. */
  static TopicValues of(CheckContext submission, Measure measure, BreakdownTopic topic) {
    List<Observation> parts = new ArrayList<>();
    List<Category> silent = new ArrayList<>();
    for (Category category : topic.categoriesIn(submission.term())) {
      Optional<Observation> part =
          submission.find(measure, new Breakdown(topic.name(), category.label()));
      part.ifPresent(parts::add);
      if (part.flatMap(CheckContext::number).isEmpty()) {
        silent.add(category);
      }
    }
    Optional<Observation> total = submission.find(measure, Breakdown.TOTAL);
    return new TopicValues(measure, topic, total, parts, silent);
  }

  /** The number for everyone, if there is one. */
  Optional<BigDecimal> totalNumber() {
    return total.flatMap(CheckContext::number);
  }

  /** The numbers of the categories that have one. */
  List<BigDecimal> numbers() {
    return parts.stream().flatMap(part -> CheckContext.number(part).stream()).toList();
  }

  /** The category with the largest number; the first of several. */
  Optional<Observation> largest() {
    return parts.stream()
        .filter(part -> CheckContext.number(part).isPresent())
        .reduce((a, b) -> numberOf(b).compareTo(numberOf(a)) > 0 ? b : a);
  }

  /** The number of a category; zero when it has none. */
  BigDecimal numberIn(String category) {
    return parts.stream()
        .filter(part -> part.breakdown().category().equals(category))
        .flatMap(part -> CheckContext.number(part).stream())
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  /** The numbers of all categories added up; a category without a number adds nothing. */
  BigDecimal sum() {
    return sumOf(parts);
  }

  /** The numbers of the categories that say nothing of the child, added up. */
  BigDecimal uninformativeSum() {
    return sumOf(parts.stream().filter(part -> !isInformative(part)).toList());
  }

  /** The breakdown in words, such as {@code EHE on census day by Sex}. */
  String label() {
    return measure.label() + " by " + topic.name();
  }

  /** The parts of the categories that belong to a group. */
  List<Observation> inGroup(String group) {
    return parts.stream()
        .filter(
            part ->
                topic
                    .findCategory(part.breakdown().category())
                    .flatMap(Category::group)
                    .filter(group::equals)
                    .isPresent())
        .toList();
  }

  /** The part of one category, if it is there. */
  List<Observation> named(String category) {
    return parts.stream().filter(p -> p.breakdown().category().equals(category)).toList();
  }

  /** The parts that say something of the child. */
  List<Observation> informative() {
    return parts.stream().filter(this::isInformative).toList();
  }

  private static BigDecimal numberOf(Observation part) {
    return CheckContext.number(part).orElseThrow();
  }

  private boolean isInformative(Observation part) {
    return topic.findCategory(part.breakdown().category()).map(Category::informative).orElse(true);
  }

  private static BigDecimal sumOf(List<Observation> parts) {
    return parts.stream()
        .flatMap(part -> CheckContext.number(part).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
