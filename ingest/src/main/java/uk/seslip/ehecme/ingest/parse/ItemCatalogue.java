package uk.seslip.ehecme.ingest.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.model.Term;

/**
 * The items that a return of one term can hold, by their ids: {@code ehe_census} for a total,
 * {@code ehe_census/Sex/Female} for a group.
 */
public final class ItemCatalogue {

  private static final int PARTS = 3;

  private final Register register;
  private final Term term;
  private final List<ItemKey> items = new ArrayList<>();
  private final Map<String, ItemKey> byId = new HashMap<>();

  /** The items of a term. */
  public ItemCatalogue(Register register, Term term) {
    this.register = register;
    this.term = term;
    for (Measure measure : register.measures()) {
      if (measure.isCollectedIn(term)) {
        add(measure);
      }
    }
    items.forEach(item -> byId.put(id(item), item));
  }

  private void add(Measure measure) {
    items.add(key(measure, Breakdown.TOTAL));
    for (BreakdownTopic topic : register.topicsOf(measure)) {
      for (Category category : topic.categoriesIn(term)) {
        items.add(key(measure, new Breakdown(topic.name(), category.label())));
      }
    }
  }

  /** What an id stands for in this term, if it is asked for. */
  public Optional<ItemKey> find(String id) {
    return Optional.ofNullable(byId.get(id)).or(() -> findSpelling(id));
  }

  /** What an id stands for that is given at times and never counted, such as Year 12. */
  public Optional<ItemKey> findNotCounted(String id) {
    return findGroup(id, topic -> topic.notCountedIn(term));
  }

  private Optional<ItemKey> findSpelling(String id) {
    boolean whole = !id.contains("/") || id.endsWith("/Total/Total");
    return whole
        ? findMeasure(id).map(m -> key(m, Breakdown.TOTAL))
        : findGroup(id, topic -> topic.categoriesIn(term));
  }

  private Optional<Measure> findMeasure(String id) {
    return register
        .findMeasure(id.split("/", PARTS)[0].strip().toLowerCase(Locale.ROOT))
        .filter(m -> m.isCollectedIn(term));
  }

  private Optional<ItemKey> findGroup(
      String id, Function<BreakdownTopic, List<Category>> categories) {
    String[] parts = id.split("/", PARTS);
    return parts.length == PARTS
        ? findMeasure(id).flatMap(m -> findGroup(m, parts[1].strip(), parts[2].strip(), categories))
        : Optional.empty();
  }

  private Optional<ItemKey> findGroup(
      Measure measure,
      String topicName,
      String category,
      Function<BreakdownTopic, List<Category>> categories) {
    return register.topicsOf(measure).stream()
        .filter(topic -> topic.name().equalsIgnoreCase(topicName))
        .flatMap(
            topic ->
                categories.apply(topic).stream()
                    .filter(c -> c.accepts(category))
                    .map(c -> key(measure, new Breakdown(topic.name(), c.label()))))
        .findFirst();
  }

  /** Every item of the term, in the order of the request. */
  public List<ItemKey> all() {
    return List.copyOf(items);
  }

  /** The id of an item, as the request prints it. */
  public static String id(ItemKey key) {
    return key.measure().itemId(key.breakdown());
  }

  private ItemKey key(Measure measure, Breakdown breakdown) {
    return new ItemKey(measure, breakdown, measure.periodIn(term));
  }
}
