package uk.seslip.ehecme.transform.disclosure;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.transform.ExactFigure;

/** The exact figures of a run, found by what they count, and how they add up. */
final class ExactTable {

  /** What is decided must not depend on the order that the figures come in. */
  private static final Comparator<ExactFigure> ORDER =
      Comparator.comparing((ExactFigure f) -> f.period().sortKey())
          .thenComparing(ExactFigure::measure)
          .thenComparing(ExactFigure::place)
          .thenComparing(f -> f.breakdown().topic())
          .thenComparing(f -> f.breakdown().category());

  private final String region;
  private final Map<Cell, Integer> counts = new HashMap<>();
  private final Map<List<Object>, List<ExactFigure>> figures = new LinkedHashMap<>();
  private final List<Block> blocks;

  /**
   * Reads the figures.
   *
   * @param region GSS code of the region; empty when there are no figures of one
   */
  ExactTable(List<ExactFigure> figures, String region) {
    this.region = region;
    for (ExactFigure figure : figures.stream().sorted(ORDER).toList()) {
      if (figure.value() instanceof Reported reported) {
        int count = reported.number().setScale(0, RoundingMode.HALF_UP).intValueExact();
        counts.put(Cell.of(figure), count);
      }
      this.figures
          .computeIfAbsent(List.of(figure.period(), figure.measure()), k -> new ArrayList<>())
          .add(figure);
    }
    this.blocks = read();
  }

  /** The count of a cell, if a number was returned. */
  Optional<Integer> find(Cell cell) {
    return Optional.ofNullable(counts.get(cell));
  }

  /** The count of a cell that has one. */
  int require(Cell cell) {
    return counts.get(cell);
  }

  /** GSS code of the region. */
  String region() {
    return region;
  }

  /** Whether the cell is of the region. */
  boolean isOfRegion(Cell cell) {
    return cell.place().equals(region);
  }

  /** One block for each measure and period. */
  List<Block> blocks() {
    return blocks;
  }

  private List<Block> read() {
    return figures.values().stream().map(block -> new Block(rows(block), lines(block))).toList();
  }

  private List<Row> rows(List<ExactFigure> figures) {
    Map<List<String>, List<ExactFigure>> byTopic = new LinkedHashMap<>();
    figures.stream()
        .filter(f -> !f.breakdown().isTotal() && counts.containsKey(Cell.of(f).total()))
        .forEach(
            f ->
                byTopic
                    .computeIfAbsent(
                        List.of(f.place(), f.breakdown().topic()), k -> new ArrayList<>())
                    .add(f));
    return byTopic.values().stream().flatMap(parts -> row(parts).stream()).toList();
  }

  private Optional<Row> row(List<ExactFigure> figures) {
    List<Cell> parts = new ArrayList<>();
    List<Cell> withheld = new ArrayList<>();
    for (ExactFigure figure : figures) {
      if (figure.value() instanceof Reported) {
        parts.add(Cell.of(figure));
      } else if (Draft.isConfidential((Withheld) figure.value())) {
        withheld.add(Cell.of(figure));
      }
    }
    Cell total = Cell.of(figures.get(0)).total();
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Row(total, parts, withheld));
  }

  private List<Line> lines(List<ExactFigure> figures) {
    Map<Object, List<Cell>> parts = new LinkedHashMap<>();
    figures.stream()
        .filter(f -> !f.place().equals(region) && f.value() instanceof Reported)
        .forEach(f -> parts.computeIfAbsent(f.breakdown(), k -> new ArrayList<>()).add(Cell.of(f)));
    return figures.stream()
        .map(Cell::of)
        .filter(cell -> isOfRegion(cell) && counts.containsKey(cell))
        .filter(cell -> parts.containsKey(cell.breakdown()))
        .map(cell -> new Line(cell, parts.get(cell.breakdown())))
        .toList();
  }
}
