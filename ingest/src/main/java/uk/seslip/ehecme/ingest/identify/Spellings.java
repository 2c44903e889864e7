package uk.seslip.ehecme.ingest.identify;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Register;

/** The spellings that the register accepts, and the words that every form uses. */
final class Spellings {

  private static final Set<String> TOTALS =
      Set.of("total", "totals", "grand total", "overall total", "all", "all children", "sum");
  private static final Set<String> PLAIN =
      Set.of(
          "number",
          "number of children",
          "number of pupils",
          "no",
          "no.",
          "no. of children",
          "count",
          "value",
          "figure",
          "figures",
          "children",
          "pupils",
          "child count",
          "headcount",
          "category",
          "breakdown",
          "breakdown topic",
          "item",
          "measure",
          "indicator",
          "authority",
          "local authority",
          "la",
          "la name",
          "term",
          "period",
          "time period");
  private static final Set<String> SHARES =
      Set.of(
          "%",
          "% of total",
          "percent",
          "per cent",
          "percentage",
          "percentages",
          "pc",
          "child percent",
          "proportion",
          "share",
          "rate",
          "rate per 100",
          "rate per 1,000",
          "rate per 10,000",
          "same term last year",
          "note",
          "notes",
          "comment",
          "comments");

  private final Map<String, String> measures = new HashMap<>();
  private final Map<String, String> topics = new HashMap<>();
  private final Map<String, String> categories = new HashMap<>();

  Spellings(Register register) {
    for (Measure measure : register.measures()) {
      measures.put(Wording.normalise(measure.id()), measure.id());
      measures.put(Wording.normalise(measure.label()), measure.id());
      measure.dfeItem().ifPresent(item -> measures.put(Wording.normalise(item), measure.id()));
    }
    for (BreakdownTopic topic : register.topics()) {
      topics.put(Wording.normalise(topic.name()), topic.name());
      topic.categories().forEach(this::add);
      topic.notCounted().forEach(this::add);
    }
  }

  private void add(Category category) {
    categories.put(Wording.normalise(category.label()), category.label());
    category.spellings().forEach(s -> categories.putIfAbsent(Wording.normalise(s), s));
  }

  Map<String, String> measures() {
    return measures;
  }

  Map<String, String> topics() {
    return topics;
  }

  /** What a normalised wording means by the register alone; digits alone mean nothing. */
  Optional<Facts> find(String wording) {
    if (measures.containsKey(wording)) {
      return Optional.of(Facts.NONE.ofMeasure(measures.get(wording)));
    }
    if (topics.containsKey(wording)) {
      return Optional.of(Facts.NONE.ofTopic(topics.get(wording)));
    }
    if (TOTALS.contains(wording)) {
      return Optional.of(Facts.NONE.ofTotal());
    }
    if (isCategory(wording)) {
      return Optional.of(Facts.NONE.ofCategory(categories.get(wording)));
    }
    if (SHARES.contains(wording)) {
      return Optional.of(Facts.ignored());
    }
    return PLAIN.contains(wording) ? Optional.of(Facts.NONE) : Optional.empty();
  }

  private boolean isCategory(String wording) {
    return categories.containsKey(wording) && !wording.chars().allMatch(Character::isDigit);
  }
}
