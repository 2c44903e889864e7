package uk.seslip.ehecme.transform.disclosure;

import java.util.HashMap;
import java.util.Map;
import uk.seslip.ehecme.transform.ReleasedFigure;

/**
 * What is known from elsewhere: DfE's published figures and our own earlier releases. A figure
 * counts only where it can be of the same exact count; a revised count is another one.
 */
final class OutsideKnowledge {

  private final ExactTable exact;
  private final Map<Count, Known> counts = new HashMap<>();
  private final Map<Count, Known> percentages = new HashMap<>();
  private final Map<Count, Known> presumed = new HashMap<>();
  private final Map<Count, Known> earlier = new HashMap<>();

  private OutsideKnowledge(ExactTable exact) {
    this.exact = exact;
  }

  /** Tells every count what is known of it by itself, and remembers who says so. */
  static OutsideKnowledge teach(ExactTable exact, Knowledge knowledge) {
    OutsideKnowledge outside = new OutsideKnowledge(exact);
    DfeTables.of(knowledge).forEach(outside::add);
    knowledge.earlier().forEach(release -> release.figures().forEach(outside::add));
    return outside;
  }

  /** What DfE's rounded counts say of a count. */
  Known byCounts(Count count) {
    return counts.getOrDefault(count, Known.NOTHING);
  }

  /** What DfE's own tables say of a count, by rounded counts and by percentages. */
  Known byDfe(Count count) {
    return byCounts(count).and(percentages.getOrDefault(count, Known.NOTHING));
  }

  /**
   * What whoever takes DfE's table to be of the same return makes of its percentages. It may be
   * wrong: whether it is must not show in what is withheld.
   */
  Known presumed(Count count) {
    return presumed.getOrDefault(count, Known.NOTHING);
  }

  /** What our own earlier releases said of a count. */
  Known earlier(Count count) {
    return earlier.getOrDefault(count, Known.NOTHING);
  }

  /** The region's earlier figures count other authorities perhaps; see {@link EarlierSums}. */
  private void add(ReleasedFigure figure) {
    Known shown = Known.of(figure);
    exact
        .find(Cell.of(figure))
        .filter(count -> !count.isRegional() && shown.holds(count.exact()))
        .ifPresent(
            count -> {
              count.learn(shown);
              earlier.merge(count, shown, Known::and);
            });
  }

  /** A table of DfE's is about the same return only when each of its rounded counts can be. */
  private void add(DfeTable table) {
    Map<Count, Known> rounded = found(table.counts());
    if (rounded.isEmpty() || !agrees(rounded)) {
      return;
    }
    rounded.forEach(Count::learn);
    counts.putAll(rounded);
    Map<Count, Known> deduced = found(table.deduced());
    presumed.putAll(deduced);
    if (agrees(deduced)) {
      percentages.putAll(deduced);
    }
  }

  private static boolean agrees(Map<Count, Known> said) {
    return said.entrySet().stream().allMatch(e -> e.getValue().holds(e.getKey().exact()));
  }

  private Map<Count, Known> found(Map<Cell, Known> said) {
    Map<Count, Known> found = new HashMap<>();
    said.forEach((cell, known) -> exact.find(cell).ifPresent(count -> found.put(count, known)));
    return found;
  }
}
