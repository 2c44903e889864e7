package uk.seslip.ehecme.ingest.mess;

import static uk.seslip.ehecme.ingest.TestDefinitions.REAL;
import static uk.seslip.ehecme.ingest.TestDefinitions.TERM;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.model.Measure;

/**
 * Invented figures of one authority: what a file of the corpus says, whatever it looks like.
 *
 * @param authority whose they are
 * @param figures the figure or the sign of each item, by its id
 */
record CorpusTruth(Authority authority, Map<String, String> figures) {

  private static final List<String> MEASURES = List.of("ehe_census", "cme_census");
  private static final List<String> TOPICS = List.of("Sex", "Year group", "Reason");
  private static final List<String> SIGNS = List.of("x", "z", "c", "low", "<5", "*", "n/a");
  private static final int MOST = 400;
  private static final int ONE_IN = 20;

  /** Figures of an authority that a seed decides on. */
  static CorpusTruth of(Random random) {
    List<Authority> all = REAL.region().authorities();
    Map<String, String> figures = new LinkedHashMap<>();
    for (String id : MEASURES) {
      Measure measure = REAL.register().requireMeasure(id);
      int total = 0;
      for (BreakdownTopic topic : REAL.register().topicsOf(measure)) {
        if (TOPICS.contains(topic.name())) {
          for (Category category : topic.categoriesIn(TERM)) {
            String figure = figure(random);
            figures.put(id + "/" + topic.name() + "/" + category.label(), figure);
            total += figure.matches("\\d+") ? Integer.parseInt(figure) : 3;
          }
        }
      }
      figures.put(id, Integer.toString(total));
    }
    return new CorpusTruth(all.get(random.nextInt(all.size())), figures);
  }

  private static String figure(Random random) {
    return random.nextInt(ONE_IN) == 0
        ? SIGNS.get(random.nextInt(SIGNS.size()))
        : Integer.toString(random.nextInt(MOST));
  }

  /** The categories of a topic of a measure, in the order of the list. */
  static List<Category> categories(String measure, String topic) {
    return REAL.register().topicsOf(REAL.register().requireMeasure(measure)).stream()
        .filter(t -> t.name().equals(topic))
        .findFirst()
        .orElseThrow()
        .categoriesIn(TERM);
  }

  /** The topics that the figures are broken down by. */
  static List<String> topics() {
    return TOPICS;
  }

  String figure(String item) {
    return figures.getOrDefault(item, "");
  }
}
