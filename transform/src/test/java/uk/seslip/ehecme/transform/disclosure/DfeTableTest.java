package uk.seslip.ehecme.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.ExactFigure;
import uk.seslip.ehecme.transform.TestReturns;

/** What DfE's rounded counts and whole percentages say together. */
class DfeTableTest {

  private static final Knowledge REAL = Knowledge.of(TestReturns.DEFINITIONS);
  private static final String WEST_BERKSHIRE = "E06000037";

  @Test
  void theTotalOfWestBerkshireComesOutThoughItWasRoundedToTen() {
    Map<Cell, Known> autumn2025 = westBerkshire();

    assertThat(autumn2025.get(cell(Breakdown.TOTAL))).isEqualTo(new Known(14, 14));
    assertThat(autumn2025.get(cell(new Breakdown("Year group", "Year 1"))))
        .as("7 per cent of 14 is one child")
        .isEqualTo(new Known(1, 1));
  }

  @Test
  void aGroupWhosePercentageFitsNoTotalKeepsItsRounding() {
    Breakdown misprinted =
        new Breakdown("Reason", "Did not apply for school place at compulsory school age");

    assertThat(westBerkshire().get(cell(misprinted))).isEqualTo(new Known(1, 4));
  }

  /** Counted once with another program, in fractions, from the same published file. */
  @Test
  void seventeenOfThirtyEightTotalsOfChildrenMissingEducationComeOut() {
    List<Map<Cell, Known>> tables =
        real().stream()
            .map(DfeTable::deduced)
            .filter(said -> said.keySet().stream().anyMatch(DfeTableTest::isOfAnAuthority))
            .toList();

    assertThat(tables).hasSize(38);
    assertThat(tables.stream().filter(DfeTableTest::givesTheTotalAway)).hasSize(17);
  }

  @Test
  void nothingThatIsTrueIsEverRuledOut() {
    Random random = new Random(3);
    for (int i = 0; i < 2000; i++) {
      SplitReturn table = SplitReturn.of(random, 1 + random.nextInt(1500));
      Map<Cell, Known> said = only(table.publishedByDfe(REAL)).deduced();
      for (ExactFigure figure : table.figures()) {
        Known known = said.getOrDefault(Cell.of(figure), Known.NOTHING);
        assertThat(known.holds(Tables.count(figure))).as("%s in %s", figure, known).isTrue();
      }
    }
  }

  @Test
  void aTableWithoutPercentagesSaysNothingMore() {
    SplitReturn table = SplitReturn.of(new Random(1), 40);
    Knowledge dfe = table.publishedByDfe(REAL);
    Knowledge countsOnly =
        new Knowledge(
            dfe.region(), dfe.register(), dfe.rules(), dfe.external(), List.of(), List.of());

    assertThat(only(countsOnly).counts()).isNotEmpty();
    assertThat(only(countsOnly).deduced()).isEmpty();
  }

  private static DfeTable only(Knowledge knowledge) {
    List<DfeTable> tables = new ArrayList<>(DfeTables.of(knowledge));
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }

  private static Collection<DfeTable> real() {
    return DfeTables.of(REAL);
  }

  private static Map<Cell, Known> westBerkshire() {
    return real().stream()
        .map(DfeTable::deduced)
        .filter(said -> said.containsKey(cell(Breakdown.TOTAL)))
        .findFirst()
        .orElseThrow();
  }

  private static Cell cell(Breakdown breakdown) {
    return new Cell(WEST_BERKSHIRE, Term.ofSlug("2025-26-autumn"), Tables.MEASURE, breakdown);
  }

  private static boolean isOfAnAuthority(Cell cell) {
    return cell.measure().equals(Tables.MEASURE)
        && !cell.place().equals(REAL.region())
        && !cell.place().equals("E92000001");
  }

  private static boolean givesTheTotalAway(Map<Cell, Known> said) {
    return said.entrySet().stream()
        .filter(e -> e.getKey().breakdown().isTotal())
        .allMatch(e -> e.getValue().lowest() == e.getValue().highest());
  }
}
