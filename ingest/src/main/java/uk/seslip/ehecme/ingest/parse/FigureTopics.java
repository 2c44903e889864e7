package uk.seslip.ehecme.ingest.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import uk.seslip.ehecme.ingest.identify.Facts;
import uk.seslip.ehecme.ingest.identify.Vocabulary;

/** Says which item a figure is for, finding the list of its category where nothing names it. */
final class FigureTopics {

  private final FiguresOfTable table;
  private final Vocabulary vocabulary;
  private final Map<String, Map<Integer, String>> ofRows = new HashMap<>();
  private final Map<String, Map<Integer, String>> ofColumns = new HashMap<>();

  FigureTopics(FiguresOfTable table, Vocabulary vocabulary) {
    this.table = table;
    this.vocabulary = vocabulary;
  }

  /** The id of the item, if one list of the measure has the category. */
  Optional<String> findItem(Figure figure) {
    Facts facts = figure.facts();
    String measure = facts.measure().orElseThrow();
    if (!facts.hasCategory()) {
      boolean whole = facts.isTotal() || facts.topic().isEmpty();
      return whole ? Optional.of(measure) : Optional.empty();
    }
    String category = facts.category().orElseThrow();
    return facts
        .topic()
        .or(() -> inferred(measure, figure))
        .map(topic -> measure + "/" + topic + "/" + category);
  }

  private Optional<String> inferred(String measure, Figure figure) {
    boolean inRow = figure.label().hasCategory();
    Map<String, Map<Integer, String>> axis = inRow ? ofRows : ofColumns;
    int position = inRow ? figure.row() : figure.column();
    Map<Integer, String> topics =
        axis.computeIfAbsent(measure, id -> TopicRuns.of(labels(id, inRow), accepting(id)));
    return Optional.ofNullable(topics.get(position));
  }

  private Function<String, List<String>> accepting(String measure) {
    return category -> vocabulary.topicsWith(measure, category);
  }

  /** The categories along the axis, those without figures among them. */
  private List<TopicRuns.Label> labels(String measure, boolean inRow) {
    Map<Integer, Facts> axis = new TreeMap<>(inRow ? table.labels() : headings(measure));
    List<TopicRuns.Label> labels = new ArrayList<>();
    int previous = Integer.MIN_VALUE;
    for (Map.Entry<Integer, Facts> entry : axis.entrySet()) {
      boolean apart = isApart(previous, entry.getKey(), inRow);
      boolean category = entry.getValue().hasCategory();
      if (category) {
        String written = entry.getValue().category().orElseThrow();
        labels.add(new TopicRuns.Label(entry.getKey(), written, apart));
      }
      previous = category ? entry.getKey() : Integer.MIN_VALUE;
    }
    return labels;
  }

  private Map<Integer, Facts> headings(String measure) {
    Map<Integer, Facts> headings = new TreeMap<>();
    for (HeadedColumn column : table.group().figures()) {
      column
          .facts()
          .filter(f -> f.measure().map(measure::equals).orElse(true))
          .ifPresent(facts -> headings.put(column.index(), facts));
    }
    return headings;
  }

  /** Whether an empty row or a line of text stands between two rows; columns lie as they lie. */
  private static boolean isApart(int previous, int next, boolean inRow) {
    return previous == Integer.MIN_VALUE || (inRow && next - previous > 1);
  }
}
