package uk.seslip.ehecme.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.ExactFigure;
import uk.seslip.ehecme.transform.ExactFigures;
import uk.seslip.ehecme.transform.TestReturns;

/**
 * Many children of the samples are moved from one category to another of the same return, each
 * inside all rounding ranges: everything that pages are made of stays the same, words included.
 */
class DatasetCanaryTest {

  private static final int FEWEST_MOVES = 300;

  @ParameterizedTest
  @EnumSource(Tier.class)
  void nothingThatIsPublishedChanges(Tier tier) {
    List<ExactFigure> figures = SampleFigures.wholeHistory();
    Map<Cell, Integer> counts = counts(figures);
    assertThat(moveChildren(figures, counts)).isGreaterThan(FEWEST_MOVES);
    List<ExactFigure> moved = figures.stream().map(f -> with(f, counts)).toList();

    assertThat(moved).isNotEqualTo(figures);
    assertThat(ExactFigures.published(tier, moved))
        .isEqualTo(ExactFigures.published(tier, figures));
  }

  private static Map<Cell, Integer> counts(List<ExactFigure> figures) {
    Map<Cell, Integer> counts = new HashMap<>();
    for (ExactFigure figure : figures) {
      if (figure.value() instanceof Reported reported) {
        counts.put(Cell.of(figure), reported.number().intValueExact());
      }
    }
    return counts;
  }

  /** Moves a child wherever both categories, and the region's, round as before. */
  private static int moveChildren(List<ExactFigure> figures, Map<Cell, Integer> counts) {
    Map<Object, Cell> before = new HashMap<>();
    int moves = 0;
    for (ExactFigure figure : figures) {
      Cell to = Cell.of(figure);
      Object row = List.of(to.place(), to.period(), to.measure(), to.breakdown().topic());
      Cell from = before.put(row, to);
      boolean own = !figure.place().equals(TestReturns.DEFINITIONS.region().code());
      if (from != null && own && move(from, to, counts)) {
        moves++;
        before.remove(row);
      }
    }
    return moves;
  }

  private static boolean move(Cell from, Cell to, Map<Cell, Integer> counts) {
    Map<Cell, Integer> changes = Map.of(from, -1, to, 1, regional(from), -1, regional(to), 1);
    Rounding rounding = Rounding.of(TestReturns.DEFINITIONS.disclosure());
    for (Map.Entry<Cell, Integer> change : changes.entrySet()) {
      Integer count = counts.get(change.getKey());
      if (count == null
          || count + change.getValue() < 0
          || !rounding.of(count).equals(rounding.of(count + change.getValue()))) {
        return false;
      }
    }
    changes.forEach((cell, step) -> counts.merge(cell, step, Integer::sum));
    return true;
  }

  private static Cell regional(Cell cell) {
    String region = TestReturns.DEFINITIONS.region().code();
    return new Cell(region, cell.period(), cell.measure(), cell.breakdown());
  }

  private static ExactFigure with(ExactFigure figure, Map<Cell, Integer> counts) {
    if (!(figure.value() instanceof Reported)) {
      return figure;
    }
    BigDecimal number = BigDecimal.valueOf(counts.get(Cell.of(figure)));
    return new ExactFigure(
        figure.place(),
        figure.period(),
        figure.measure(),
        figure.breakdown(),
        new Reported(number),
        figure.counted(),
        figure.expected());
  }
}
