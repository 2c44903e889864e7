package uk.seslip.ehecme.samples;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Term;

/** How a total is shared among the categories of a topic, with each authority's own habits. */
final class Shares {
  private static final int SMALL_TOTAL = 60;

  private final PracticeModel practice;
  private final Map<String, CSVRecord> shares = new HashMap<>();
  private final List<CSVRecord> oddities = Table.rows("oddities.csv");

  Shares(PracticeModel practice) {
    this.practice = practice;
    Table.rows("shares.csv")
        .forEach(r -> shares.put(key(r.get("family"), r.get("topic"), r.get("category")), r));
  }

  /** The parts of a total in the order of the topic's categories of the term. */
  List<Integer> parts(
      Authority authority, Measure measure, BreakdownTopic topic, Term term, int total) {
    List<Category> categories = topic.categoriesIn(term);
    List<Double> usual =
        categories.stream().map(c -> usual(authority, measure, topic, c, term, total)).toList();
    List<Optional<Double>> fixed =
        categories.stream().map(c -> fixed(authority, measure, topic, c, term)).toList();
    return Apportionment.of(total, weights(usual, fixed));
  }

  /** Fixed percentages as they are; the rest of the hundred shared by the usual weights. */
  private static List<Double> weights(List<Double> usual, List<Optional<Double>> fixed) {
    double taken = fixed.stream().flatMap(Optional::stream).mapToDouble(f -> f).sum();
    double free =
        IntStream.range(0, usual.size())
            .filter(i -> fixed.get(i).isEmpty())
            .mapToDouble(usual::get)
            .sum();
    double scale = (100 - taken) / free;
    return IntStream.range(0, usual.size())
        .mapToObj(i -> fixed.get(i).orElse(usual.get(i) * scale))
        .toList();
  }

  private double usual(
      Authority authority,
      Measure measure,
      BreakdownTopic topic,
      Category category,
      Term term,
      int total) {
    String[] place = {authority.code(), measure.id(), topic.name(), category.label()};
    String[] moment = {authority.code(), measure.id(), topic.name(), category.label(), term.slug()};
    double habit = Noise.around(habitSpread(topic), place);
    double chance = Noise.around(total < SMALL_TOTAL ? 0.6 : 0.07, moment);
    boolean leftOut =
        measure.id().equals("cme_census") && practice.leavesOut(authority, term, category);
    return leftOut ? 0 : weight(measure, topic, category, term) * habit * chance;
  }

  private static double habitSpread(BreakdownTopic topic) {
    return switch (topic.name()) {
      case "Sex" -> 0.03;
      case "Year group" -> 0.12;
      case "Reason" -> 0.4;
      default -> 0.25;
    };
  }

  private double weight(Measure measure, BreakdownTopic topic, Category category, Term term) {
    CSVRecord row = shares.get(key(measure.family().name(), topic.name(), category.label()));
    if (row == null && topic.name().equals("Provision")) {
      return 1;
    }
    if (row == null) {
      throw new IllegalStateException(
          "cannot share %s among %s: because shares.csv has no line for '%s' (add one)"
              .formatted(measure.id(), topic.name(), category.label()));
    }
    double first = Double.parseDouble(row.get("2021"));
    return first + (Double.parseDouble(row.get("2026")) - first) * SampleTerms.progress(term);
  }

  private Optional<Double> fixed(
      Authority authority, Measure measure, BreakdownTopic topic, Category category, Term term) {
    return oddities.stream()
        .filter(r -> r.get("la_name").equals(authority.name()))
        .filter(r -> r.get("measure").equals(measure.id()) && r.get("topic").equals(topic.name()))
        .filter(r -> r.get("category").equals(category.label()))
        .filter(r -> !term.isBefore(Term.ofSlug(r.get("from"))))
        .map(r -> Double.parseDouble(r.get("percent")))
        .findFirst();
  }

  private static String key(String family, String topic, String category) {
    return family + "|" + topic + "|" + category;
  }
}
