package uk.seslip.ehecme.ingest.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  private Optional<ItemKey> findSpelling(String id) {
    String[] parts = id.split("/", PARTS);
    Optional<Measure> measure =
        register
            .findMeasure(parts[0].strip().toLowerCase(Locale.ROOT))
            .filter(m -> m.isCollectedIn(term));
    if (parts.length == 1 || id.endsWith("/Total/Total")) {
      return measure.map(m -> key(m, Breakdown.TOTAL));
    }
    return parts.length == PARTS
        ? measure.flatMap(m -> findGroup(m, parts[1].strip(), parts[2].strip()))
        : Optional.empty();
  }

  private Optional<ItemKey> findGroup(Measure measure, String topicName, String category) {
    return register.topicsOf(measure).stream()
        .filter(topic -> topic.name().equalsIgnoreCase(topicName))
        .flatMap(
            topic ->
                topic.categoriesIn(term).stream()
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
    return key.breakdown().isTotal()
        ? key.measure().id()
        : key.measure().id() + "/" + key.breakdown().topic() + "/" + key.breakdown().category();
  }

  private ItemKey key(Measure measure, Breakdown breakdown) {
    return new ItemKey(measure, breakdown, measure.periodIn(term));
  }
}
