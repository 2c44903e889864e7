package uk.seslip.ehecme.ingest.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.model.Provision;
import uk.seslip.ehecme.model.Term;

/** Reads the breakdown topics and the list of each. */
final class TopicsReader {

  static final String FOLDER = "breakdowns/";
  static final String FILE = FOLDER + "topics.csv";

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
    return Entries.unique(rows, "id").stream()
        .map(row -> topic(folder, row, named(row, provisions, firstTerm)))
        .toList();
  }

  /** The labels of one topic's list. */
  static List<String> labels(ConfigFolder folder, String topic) {
    return categories(folder, topic).stream().map(Category::label).toList();
  }

  private static BreakdownTopic topic(ConfigFolder folder, Entry row, List<Category> named) {
    row.require("source");
    List<Category> categories = new ArrayList<>(named);
    categories.addAll(categories(folder, row.require("id")));
    return new BreakdownTopic(
        row.require("id"),
        row.require("name"),
        row.requireFlag("sensitive"),
        row.requireFlag("regional_only"),
        categories);
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
    return rows.stream().map(TopicsReader::category).toList();
  }

  private static Category category(Entry row) {
    Category category =
        new Category(
            row.require("category"),
            row.parts("spellings"),
            row.requireTerm("valid_from"),
            row.findTerm("valid_to"),
            row.requireFlag("informative"),
            row.find("group"));
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
