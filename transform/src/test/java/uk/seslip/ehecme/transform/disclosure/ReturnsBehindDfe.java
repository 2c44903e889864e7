package uk.seslip.ehecme.transform.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.ExternalPercentage;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.transform.ExactFigure;

/**
 * Returns that DfE's published tables of children missing education may have come from: for each
 * authority a total and parts that round to everything published. They are worked out anew in each
 * test; no such count is kept.
 */
final class ReturnsBehindDfe {

  private static final String ENGLAND = "E92000001";

  private final Knowledge knowledge;
  private final DfeRounding rounding;

  ReturnsBehindDfe(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.rounding = DfeRounding.of(knowledge.rules());
  }

  /** The figures of one period, the region's sums among them. */
  List<ExactFigure> figures(Period period) {
    Map<Cell, Map<Cell, ObservedValue>> percentages = new LinkedHashMap<>();
    for (ExternalPercentage one : knowledge.percentages()) {
      Cell cell = Cell.of(one);
      if (isWanted(cell, period)) {
        percentages
            .computeIfAbsent(cell.total(), t -> new LinkedHashMap<>())
            .put(cell, one.value());
      }
    }
    List<ExactFigure> figures = new ArrayList<>();
    percentages.forEach((total, parts) -> figures.addAll(figures(total, parts)));
    figures.addAll(sums(figures));
    return figures;
  }

  private boolean isWanted(Cell cell, Period period) {
    return cell.measure().equals(Tables.MEASURE)
        && cell.period().equals(period)
        && !cell.place().equals(knowledge.region())
        && !cell.place().equals(ENGLAND);
  }

  private List<ExactFigure> figures(Cell total, Map<Cell, ObservedValue> parts) {
    DfeTable table = new DfeTable(total, rounding);
    knowledge.external().stream().filter(f -> Cell.of(f).total().equals(total)).forEach(table::add);
    knowledge.percentages().stream()
        .filter(f -> Cell.of(f).total().equals(total))
        .forEach(table::add);
    Known known = table.deduced().getOrDefault(total, new Known(0, 0));
    return IntStream.rangeClosed(known.lowest(), known.highest())
        .mapToObj(possible -> figures(total, possible, table, parts))
        .reduce((one, other) -> other.size() > one.size() ? other : one)
        .orElseThrow();
  }

  /** The total, and the parts of each breakdown that can add up to it. */
  private List<ExactFigure> figures(
      Cell total, int possible, DfeTable table, Map<Cell, ObservedValue> percentages) {
    List<ExactFigure> figures = new ArrayList<>();
    figures.add(Tables.figure(total.place(), total.period(), Breakdown.TOTAL, possible));
    Map<String, Map<Cell, Known>> topics = new LinkedHashMap<>();
    percentages.forEach(
        (cell, share) ->
            topics
                .computeIfAbsent(cell.breakdown().topic(), t -> new LinkedHashMap<>())
                .put(
                    cell,
                    table
                        .counts()
                        .getOrDefault(cell, Known.NOTHING)
                        .and(rounding.part(share, possible))));
    topics.values().forEach(parts -> figures.addAll(fill(parts, possible)));
    return figures;
  }

  private static List<ExactFigure> fill(Map<Cell, Known> parts, int total) {
    int rest = total - parts.values().stream().mapToInt(Known::lowest).sum();
    List<ExactFigure> figures = new ArrayList<>();
    for (Map.Entry<Cell, Known> part : parts.entrySet()) {
      Known known = part.getValue();
      int more = Math.max(0, Math.min(rest, known.highest() - known.lowest()));
      rest -= more;
      Cell cell = part.getKey();
      figures.add(
          Tables.figure(cell.place(), cell.period(), cell.breakdown(), known.lowest() + more));
    }
    boolean adds = rest == 0 && parts.values().stream().noneMatch(Known::isEmpty);
    return adds ? figures : List.of();
  }

  private List<ExactFigure> sums(List<ExactFigure> figures) {
    Map<Breakdown, Integer> sums = new LinkedHashMap<>();
    figures.forEach(f -> sums.merge(f.breakdown(), Tables.count(f), Integer::sum));
    return sums.entrySet().stream()
        .map(
            e ->
                Tables.figure(
                    knowledge.region(), figures.get(0).period(), e.getKey(), e.getValue()))
        .toList();
  }
}
