package uk.seslip.ehecme.transform.disclosure;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.transform.ExactFigure;

/** The exact figures of a run, found by what they count, and how they add up. */
final class ExactTable {

  /** What is decided must not depend on the order that the figures come in. */
  private static final Comparator<ExactFigure> ORDER =
      Comparator.comparing(ExactFigure::place)
          .thenComparing(f -> f.breakdown().topic())
          .thenComparing(f -> f.breakdown().category());

  private final String region;
  private final Rounding rounding;
  private final Map<Cell, Count> counts = new HashMap<>();
  private final List<Block> blocks;

  /**
   * Reads the figures.
   *
   * @param region GSS code of the region; empty when there are no figures of one
   * @param rounding how the tiers round
   */
  ExactTable(List<ExactFigure> figures, String region, Rounding rounding) {
    this.region = region;
    this.rounding = rounding;
    Map<String, List<ExactFigure>> byBlock = new TreeMap<>();
    Map<Object, String> keys = new HashMap<>();
    for (ExactFigure figure : figures) {
      String key = keys.computeIfAbsent(figure.period(), p -> figure.period().sortKey());
      byBlock.computeIfAbsent(key + " " + figure.measure(), k -> new ArrayList<>()).add(figure);
    }
    this.blocks = byBlock.values().stream().map(this::block).toList();
  }

  /** The count of a cell, if a number was returned. */
  Optional<Count> find(Cell cell) {
    return Optional.ofNullable(counts.get(cell));
  }

  /** One block for each measure and period. */
  List<Block> blocks() {
    return blocks;
  }

  /** How many counts are withheld. */
  int withheld() {
    return (int) counts.values().stream().filter(count -> !count.isShown()).count();
  }

  /** Whether an authority withheld a count because it is small. */
  static boolean isConfidential(Withheld value) {
    return switch (value.shorthand()) {
      case CONFIDENTIAL, LOW -> true;
      case UNAVAILABLE, NOT_APPLICABLE -> false;
    };
  }

  private Block block(List<ExactFigure> unordered) {
    List<ExactFigure> figures = unordered.stream().sorted(ORDER).toList();
    for (ExactFigure figure : figures) {
      if (figure.value() instanceof Reported reported) {
        int exact = reported.number().setScale(0, RoundingMode.HALF_UP).intValueExact();
        Cell cell = Cell.of(figure);
        counts.put(cell, new Count(cell, exact, cell.place().equals(region), rounding));
      }
    }
    figures.stream().filter(ExactTable::isConfidentialTotal).forEach(t -> withhold(figures, t));
    return new Block(rows(figures), lines(figures));
  }

  private static boolean isConfidentialTotal(ExactFigure figure) {
    return figure.breakdown().isTotal()
        && figure.value() instanceof Withheld withheld
        && isConfidential(withheld);
  }

  /** What an authority withheld as a whole is not shown in parts. */
  private void withhold(List<ExactFigure> figures, ExactFigure total) {
    figures.stream()
        .filter(f -> f.place().equals(total.place()))
        .flatMap(f -> find(Cell.of(f)).stream())
        .forEach(Count::withhold);
  }

  private List<Row> rows(List<ExactFigure> figures) {
    Map<List<String>, List<ExactFigure>> byTopic = new LinkedHashMap<>();
    figures.stream()
        .filter(f -> !f.breakdown().isTotal())
        .forEach(
            f ->
                byTopic
                    .computeIfAbsent(
                        List.of(f.place(), f.breakdown().topic()), k -> new ArrayList<>())
                    .add(f));
    return byTopic.values().stream().flatMap(this::row).toList();
  }

  private Stream<Row> row(List<ExactFigure> figures) {
    List<Count> parts = figures.stream().flatMap(f -> find(Cell.of(f)).stream()).toList();
    int undisclosed =
        (int)
            figures.stream()
                .filter(f -> f.value() instanceof Withheld w && isConfidential(w))
                .count();
    return parts.isEmpty()
        ? Stream.empty()
        : find(Cell.of(figures.get(0)).total()).stream()
            .map(total -> new Row(total, parts, undisclosed));
  }

  private List<Line> lines(List<ExactFigure> figures) {
    Map<Object, List<Count>> parts = new HashMap<>();
    List<Count> sums = new ArrayList<>();
    for (ExactFigure figure : figures) {
      find(Cell.of(figure))
          .ifPresent(
              count ->
                  (count.isRegional()
                          ? sums
                          : parts.computeIfAbsent(figure.breakdown(), k -> new ArrayList<>()))
                      .add(count));
    }
    return sums.stream()
        .filter(sum -> parts.containsKey(sum.cell().breakdown()))
        .map(sum -> new Line(sum, parts.get(sum.cell().breakdown())))
        .toList();
  }
}
