package uk.seslip.ehecme.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.ExactFigure;
import uk.seslip.ehecme.transform.Release;
import uk.seslip.ehecme.transform.ReleasedFigure;
import uk.seslip.ehecme.transform.TestReturns;

/** What six releases of one term give away together: authorities come late, and counts change. */
class ReleaseSequenceTest {

  private static final Knowledge KNOWLEDGE = Knowledge.of(TestReturns.DEFINITIONS);
  private static final int RELEASES = 6;

  @ParameterizedTest
  @ValueSource(longs = {102, 103, 105, 106})
  void whatComesLateCannotBeTakenFromTwoReleases(long seed) {
    Random random = new Random(seed);
    int[][] table = RandomTables.of(random, 8, 2 + random.nextInt(4));
    List<List<PublishedFigure>> released = new ArrayList<>();
    List<Integer> present = new ArrayList<>();
    for (int release = 0; release < RELEASES; release++) {
      int rows = table.length - RELEASES + 1 + release;
      List<ExactFigure> figures = Tables.figures(Arrays.copyOf(table, rows));
      for (Tier tier : List.of(Tier.PUBLIC, Tier.PARTNER)) {
        Knowledge knowledge = KNOWLEDGE.after(releases(released));
        released.add(DisclosureControl.of(figures, knowledge).protection(tier).figures());
        present.add(rows);
      }
    }
    assertHidden(table, released, present);
  }

  @Test
  void aLateSmallCountMakesTheRegionsFigureGo() {
    int[][] table = new int[13][];
    Arrays.setAll(table, row -> new int[] {31, 40, 25, 50});
    table[0][0] = 32;
    table[12] = new int[] {1, 30, 45, 60};
    List<ExactFigure> before = Tables.figures(Arrays.copyOf(table, 12));
    List<List<PublishedFigure>> released =
        List.of(
            DisclosureControl.of(before, KNOWLEDGE).protection(Tier.PUBLIC).figures(),
            DisclosureControl.of(before, KNOWLEDGE).protection(Tier.PARTNER).figures());

    List<PublishedFigure> after =
        DisclosureControl.of(Tables.figures(table), KNOWLEDGE.after(releases(released)))
            .protection(Tier.PARTNER)
            .figures();

    assertThat(released.get(1).stream().filter(ReleaseSequenceTest::isRegionsFirst))
        .noneMatch(f -> f.value() instanceof NotShown);
    assertThat(after.stream().filter(ReleaseSequenceTest::isRegionsFirst))
        .allMatch(f -> f.value() instanceof NotShown);
  }

  private static List<Release> releases(List<List<PublishedFigure>> released) {
    return released.stream()
        .map(figures -> figures.stream().map(f -> ReleasedFigure.of(f, 4)).toList())
        .map(figures -> new Release(Tier.PARTNER, figures))
        .toList();
  }

  private static boolean isRegionsFirst(PublishedFigure figure) {
    return figure.place().equals(Tables.REGION) && figure.breakdown().equals(Tables.category(0));
  }

  private static void assertHidden(
      int[][] table, List<List<PublishedFigure>> released, List<Integer> present) {
    for (int r = 0; r < table.length; r++) {
      for (int c = 0; c < table[r].length; c++) {
        if (table[r][c] >= 1 && table[r][c] <= 4) {
          int[] range = attacker(table, released, present).range(r, c);
          assertThat(range[0]).as("least at %s,%s", r, c).isLessThanOrEqualTo(1);
          assertThat(range[1]).as("most at %s,%s", r, c).isGreaterThanOrEqualTo(4);
        }
      }
    }
  }

  private static SimplexAttacker attacker(
      int[][] table, List<List<PublishedFigure>> released, List<Integer> present) {
    SimplexAttacker attacker = new SimplexAttacker(table.length, table[0].length);
    for (int i = 0; i < released.size(); i++) {
      attacker.read(released.get(i), present.get(i));
    }
    return attacker;
  }
}
