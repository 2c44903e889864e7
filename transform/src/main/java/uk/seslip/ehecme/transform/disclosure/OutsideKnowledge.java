package uk.seslip.ehecme.transform.disclosure;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.Shorthand;

/**
 * What is known from elsewhere: DfE's published figures and our own earlier releases. A figure
 * counts only where it can be of the same exact count; a revised count is another one.
 */
final class OutsideKnowledge implements Reader {

  private final Map<Cell, Known> known = new HashMap<>();
  private final Map<Cell, Known> dfe = new HashMap<>();
  private final RoundingRule dfeRule;

  OutsideKnowledge(Knowledge knowledge, ExactTable exact, RoundingRule dfeRule) {
    this.dfeRule = dfeRule;
    tables(knowledge.external()).forEach(table -> addTable(table, exact));
    known.putAll(dfe);
    knowledge.earlier().forEach(release -> release.forEach(figure -> add(figure, exact)));
  }

  /** The region's earlier figures count other authorities perhaps; see {@link EarlierSums}. */
  private void add(PublishedFigure figure, ExactTable exact) {
    Cell cell = Cell.of(figure);
    Known shown = Known.of(figure.value(), dfeRule.largestLow());
    boolean same = exact.find(cell).filter(shown::holds).isPresent();
    if (same && !exact.isOfRegion(cell)) {
      known.merge(cell, shown, Known::and);
    }
  }

  private static Iterable<List<ExternalFigure>> tables(List<ExternalFigure> figures) {
    Map<List<Object>, List<ExternalFigure>> tables = new LinkedHashMap<>();
    figures.forEach(
        f ->
            tables
                .computeIfAbsent(
                    List.of(f.place(), f.period(), f.measure()), k -> new ArrayList<>())
                .add(f));
    return tables.values();
  }

  /** A table of DfE's is about the same return only when each of its figures can be. */
  private void addTable(List<ExternalFigure> table, ExactTable exact) {
    boolean agrees =
        table.stream()
            .allMatch(f -> exact.find(Cell.of(f)).map(c -> shown(f).holds(c)).orElse(true));
    if (agrees) {
      table.stream()
          .filter(f -> exact.find(Cell.of(f)).isPresent())
          .forEach(f -> dfe.merge(Cell.of(f), shown(f), Known::and));
    }
  }

  private Known shown(ExternalFigure figure) {
    if (figure.value() instanceof Reported reported) {
      int number = reported.number().setScale(0, RoundingMode.HALF_UP).intValueExact();
      int half = dfeRule.base() / 2;
      int lowest = Math.max(dfeRule.largestLow() + 1, number - half);
      return number == 0 ? new Known(0, 0) : new Known(lowest, number + half - 1);
    }
    boolean low = ((Withheld) figure.value()).shorthand() == Shorthand.LOW;
    return low ? new Known(1, dfeRule.largestLow()) : Known.NOTHING;
  }

  @Override
  public Known of(Cell cell) {
    return known.getOrDefault(cell, Known.NOTHING);
  }

  /** What DfE's own figures say, and nothing else. */
  Reader dfe() {
    return cell -> dfe.getOrDefault(cell, Known.NOTHING);
  }
}
