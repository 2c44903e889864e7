package uk.seslip.ehecme.transform.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.ExternalPercentage;
import uk.seslip.ehecme.model.ObservedValue;

/**
 * What DfE has published of one measure of one place in one period. Of a small total the
 * percentages give back what the rounding of the counts hides: for few totals all parts can be
 * whole numbers of children (the recipe, section 6.1).
 */
final class DfeTable {

  private final Cell total;
  private final DfeRounding rounding;
  private final Map<Cell, Known> counts = new LinkedHashMap<>();
  private final Map<String, Map<Cell, ObservedValue>> percentages = new LinkedHashMap<>();

  /**
   * A table without figures.
   *
   * @param total what its total counts
   */
  DfeTable(Cell total, DfeRounding rounding) {
    this.total = total;
    this.rounding = rounding;
  }

  void add(ExternalFigure figure) {
    counts.put(Cell.of(figure), rounding.count(figure.value()));
  }

  void add(ExternalPercentage percentage) {
    Cell cell = Cell.of(percentage);
    percentages
        .computeIfAbsent(cell.breakdown().topic(), topic -> new LinkedHashMap<>())
        .put(cell, percentage.value());
  }

  /** What each published count says by itself. */
  Map<Cell, Known> counts() {
    return counts;
  }

  /**
   * What counts and percentages say together of the total and of each group with a percentage;
   * empty when there are no percentages, or no number of a total. A breakdown that fits no total at
   * all, as one with a misprint, says nothing of the total; nor does a group in it that fits no
   * total that the others leave.
   */
  Map<Cell, Known> deduced() {
    Known rounded = known(total);
    if (percentages.isEmpty() || rounded.highest() == Known.UNLIMITED || rounded.lowest() == 0) {
      return Map.of();
    }
    List<Integer> all = IntStream.rangeClosed(rounded.lowest(), rounded.highest()).boxed().toList();
    List<Integer> totals = new ArrayList<>(all);
    for (Map<Cell, ObservedValue> topic : percentages.values()) {
      List<Integer> fitting = all.stream().filter(possible -> fits(topic, possible)).toList();
      if (!fitting.isEmpty()) {
        totals.retainAll(fitting);
      }
    }
    return parts(totals.isEmpty() ? all : totals);
  }

  private Map<Cell, Known> parts(List<Integer> totals) {
    Map<Cell, Known> parts = new LinkedHashMap<>();
    parts.put(total, new Known(totals.get(0), totals.get(totals.size() - 1)));
    for (Map<Cell, ObservedValue> topic : percentages.values()) {
      topic.forEach((cell, percentage) -> parts.put(cell, hull(cell, percentage, totals)));
    }
    return parts;
  }

  private Known hull(Cell cell, ObservedValue percentage, List<Integer> totals) {
    return totals.stream()
        .map(possible -> part(cell, percentage, possible))
        .filter(part -> !part.isEmpty())
        .reduce(Known::or)
        .orElse(known(cell));
  }

  private boolean fits(Map<Cell, ObservedValue> topic, int possible) {
    return topic.entrySet().stream()
        .noneMatch(e -> part(e.getKey(), e.getValue(), possible).isEmpty());
  }

  private Known part(Cell cell, ObservedValue percentage, int possible) {
    return known(cell).and(rounding.part(percentage, possible));
  }

  private Known known(Cell cell) {
    return counts.getOrDefault(cell, Known.NOTHING);
  }
}
