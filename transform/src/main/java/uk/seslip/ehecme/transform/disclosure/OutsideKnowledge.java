package uk.seslip.ehecme.transform.disclosure;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.transform.ReleasedFigure;

/**
 * What is known from elsewhere: DfE's published figures and our own earlier releases. A figure
 * counts only where it can be of the same exact count; a revised count is another one.
 */
final class OutsideKnowledge {

  private final ExactTable exact;
  private final RoundingRule dfeRule;
  private int narrowedByDfe;

  private OutsideKnowledge(ExactTable exact, RoundingRule dfeRule) {
    this.exact = exact;
    this.dfeRule = dfeRule;
  }

  /**
   * Tells every count what is known of it.
   *
   * @return how many small counts DfE's own tables narrow; these need only keep what DfE leaves
   *     open
   */
  static int teach(ExactTable exact, Knowledge knowledge, RoundingRule dfeRule) {
    OutsideKnowledge outside = new OutsideKnowledge(exact, dfeRule);
    tables(knowledge.external()).forEach(outside::addTable);
    exact.blocks().forEach(block -> block.rows().forEach(outside::leaveOutWhatDfeGives));
    knowledge.earlier().forEach(release -> release.figures().forEach(outside::add));
    return outside.narrowedByDfe;
  }

  /** The region's earlier figures count other authorities perhaps; see {@link EarlierSums}. */
  private void add(ReleasedFigure figure) {
    Known shown = Known.of(figure);
    exact
        .find(Cell.of(figure))
        .filter(count -> !count.isRegional() && shown.holds(count.exact()))
        .ifPresent(count -> count.learn(shown));
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
  private void addTable(List<ExternalFigure> table) {
    boolean agrees =
        table.stream()
            .allMatch(
                f -> exact.find(Cell.of(f)).stream().allMatch(c -> shown(f).holds(c.exact())));
    if (agrees) {
      table.forEach(f -> exact.find(Cell.of(f)).ifPresent(count -> count.learn(shown(f))));
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

  /** What DfE gives away is not ours to hide, and is counted. */
  private void leaveOutWhatDfeGives(Row row) {
    long lowest = row.parts().stream().mapToLong(c -> c.outside().lowest()).sum();
    long highest = row.parts().stream().mapToLong(c -> c.outside().highest()).sum();
    Known total = row.total().outside();
    for (Count count : row.parts()) {
      Known part = count.outside();
      Known left =
          count
              .hidden()
              .and(part)
              .and(
                  Known.between(
                      part.highest() + total.lowest() - highest,
                      part.lowest() + total.highest() - lowest));
      if (count.isLow() && !left.equals(count.hidden())) {
        count.hideOnly(left);
        narrowedByDfe++;
      }
    }
  }
}
