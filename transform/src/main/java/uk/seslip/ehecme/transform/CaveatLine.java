package uk.seslip.ehecme.transform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.seslip.ehecme.model.Caveat;
import uk.seslip.ehecme.model.Measure;

/**
 * A caveat as data: the figures that it is about, in every period of their series. What holds for
 * every category of a topic stands once.
 *
 * @param topic the breakdown topic; {@code Total} for the total
 * @param category the category, or {@link #EVERY_CATEGORY}
 * @param caveat what a reader needs beside these figures, with its place, its measure and why
 */
public record CaveatLine(String topic, String category, Caveat caveat) {

  /** Stands for each category of the topic. */
  public static final String EVERY_CATEGORY = "All";

  /** The lines of some measures: in the order of the measures and of the dataset's series. */
  public static List<CaveatLine> of(PublishedDataset dataset, List<Measure> measures) {
    return measures.stream()
        .flatMap(measure -> byTopic(dataset, measure).values().stream())
        .flatMap(topic -> ofTopic(topic).stream())
        .toList();
  }

  private static Map<List<String>, List<Series>> byTopic(
      PublishedDataset dataset, Measure measure) {
    Map<List<String>, List<Series>> topics = new LinkedHashMap<>();
    dataset.series().stream()
        .filter(series -> series.measure().equals(measure.id()))
        .forEach(
            series ->
                topics
                    .computeIfAbsent(
                        List.of(series.place(), series.breakdown().topic()),
                        key -> new ArrayList<>())
                    .add(series));
    return topics;
  }

  private static List<CaveatLine> ofTopic(List<Series> topic) {
    Set<Caveat> fired = new LinkedHashSet<>();
    topic.forEach(series -> fired.addAll(series.caveats()));
    List<CaveatLine> lines = new ArrayList<>();
    for (Caveat caveat : fired) {
      List<Series> about = topic.stream().filter(s -> s.caveats().contains(caveat)).toList();
      boolean whole = about.size() == topic.size() && !about.get(0).breakdown().isTotal();
      List<String> categories =
          whole
              ? List.of(EVERY_CATEGORY)
              : about.stream().map(s -> s.breakdown().category()).toList();
      categories.forEach(
          category ->
              lines.add(new CaveatLine(about.get(0).breakdown().topic(), category, caveat)));
    }
    return lines;
  }
}
