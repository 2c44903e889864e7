package uk.seslip.ehecme.ingest.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.model.Provision;
import uk.seslip.ehecme.model.Term;

/** Reads the breakdown topics and the list of each. */
final class TopicsReader {

  static final String FOLDER = "breakdowns/";
  static final String FILE = FOLDER + "topics.csv";
  static final String NOT_COUNTED_FILE = FOLDER + "not_counted.csv";

  /** The topic whose list starts with the named provisions. */
  static final String PROVISION = "provision";

  private TopicsReader() {}

  /**
   * The topics, each with its categories.
   *
   * @param provisions the named provisions, which are categories of their topic
   * @param firstTerm the term from which a named provision is a category
   */
  static List<BreakdownTopic> read(
      ConfigFolder folder, List<Provision> provisions, Term firstTerm) {
    List<Entry> rows = folder.csv(FILE, "id", "name", "sensitive", "regional_only", "source");
    List<String> ids = rows.stream().map(row -> row.require("id")).toList();
    Map<String, List<Category>> notCounted = notCounted(folder, ids);
    return Entries.unique(rows, "id").stream()
        .map(row -> topic(folder, row, named(row, provisions, firstTerm), notCounted))
        .toList();
  }

  /** What of each topic is given at times and never counted. */
  private static Map<String, List<Category>> notCounted(ConfigFolder folder, List<String> topics) {
    List<Entry> rows =
        folder.csv(
            NOT_COUNTED_FILE, "topic", "category", "spellings", "valid_from", "valid_to", "reason");
    refuseSharedSpellings(rows);
    rows.forEach(row -> row.require("reason"));
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.requireOneOf("topic", topics),
                Collectors.mapping(
                    row -> category(row, false, Optional.empty()), Collectors.toList())));
  }

  /** The labels of one topic's list. */
  static List<String> labels(ConfigFolder folder, String topic) {
    return categories(folder, topic).stream().map(Category::label).toList();
  }

  private static BreakdownTopic topic(
      ConfigFolder folder,
      Entry row,
      List<Category> named,
      Map<String, List<Category>> notCounted) {
    row.require("source");
    List<Category> categories = new ArrayList<>(named);
    categories.addAll(categories(folder, row.require("id")));
    return new BreakdownTopic(
        row.require("id"),
        row.require("name"),
        row.requireFlag("sensitive"),
        row.requireFlag("regional_only"),
        categories,
        notCounted.getOrDefault(row.require("id"), List.of()));
  }

  private static List<Category> named(Entry row, List<Provision> provisions, Term firstTerm) {
    if (!row.require("id").equals(PROVISION)) {
      return List.of();
    }
    return provisions.stream()
        .map(
            provision ->
                new Category(
                    provision.name(),
                    List.of(),
                    firstTerm,
                    Optional.empty(),
                    true,
                    Optional.empty()))
        .toList();
  }

  private static List<Category> categories(ConfigFolder folder, String topic) {
    List<Entry> rows =
        folder.csv(
            FOLDER + topic + ".csv",
            "category",
            "spellings",
            "valid_from",
            "valid_to",
            "informative",
            "group");
    refuseSharedSpellings(rows);
    return rows.stream()
        .map(row -> category(row, row.requireFlag("informative"), row.find("group")))
        .toList();
  }

  private static Category category(Entry row, boolean informative, Optional<String> group) {
    Category category =
        new Category(
            row.require("category"),
            row.parts("spellings"),
            row.requireTerm("valid_from"),
            row.findTerm("valid_to"),
            informative,
            group);
    if (category.validTo().map(last -> last.isBefore(category.validFrom())).orElse(false)) {
      throw row.fault("valid_to", "is before valid_from", "correct one of the two terms");
    }
    return category;
  }

  private static void refuseSharedSpellings(List<Entry> rows) {
    Map<String, Place> seen = new HashMap<>();
    for (Entry row : rows) {
      List<String> spellings = new ArrayList<>(row.parts("spellings"));
      spellings.add(row.require("category"));
      for (String spelling : spellings) {
        Place earlier = seen.putIfAbsent(spelling.toLowerCase(Locale.ROOT), row.place());
        if (earlier != null) {
          throw row.place()
              .fault(
                  "'" + spelling + "' stands already on line " + earlier.line(),
                  "let each spelling mean one category");
        }
      }
    }
  }
}
