package uk.seslip.ehecme.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.ExactFigure;
import uk.seslip.ehecme.transform.TestReturns;

/** The promise of the recipe, section 6.3, against an attacker who shares no code with us. */
class PromiseTest {

  private static final Knowledge KNOWLEDGE = Knowledge.of(TestReturns.DEFINITIONS);
  private static final int COUNTS_A_TABLE = 6;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void aReaderOfThePublicTierCannotNarrowASmallCount(long seed) {
    Random random = new Random(seed);
    int[][] table = RandomTables.of(random);

    assertHidden(table, random, protect(Tables.figures(table), Tier.PUBLIC));
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34})
  void aReaderOfBothTiersCannotNarrowASmallCount(long seed) {
    Random random = new Random(seed);
    int[][] table = RandomTables.of(random);
    List<ExactFigure> figures = Tables.figures(table);
    List<PublishedFigure> both = new ArrayList<>(protect(figures, Tier.PUBLIC));
    both.addAll(protect(figures, Tier.PARTNER));

    assertHidden(table, random, both);
  }

  @Test
  void theSameAttackerNarrowsTablesThatAreOnlyRounded() {
    Random random = new Random(5);
    int narrowed = 0;
    for (int i = 0; i < 20; i++) {
      int[][] table = RandomTables.of(random, 3, 3);
      List<PublishedFigure> rounded = new ArrayList<>();
      for (Tier tier : Tier.values()) {
        rounded.addAll(onlyRounded(table, tier));
      }
      for (int[] at : small(table)) {
        int[] range = attacker(table, rounded).range(at[0], at[1]);
        narrowed += range[0] > 1 || range[1] < 4 ? 1 : 0;
      }
    }
    assertThat(narrowed).isGreaterThan(10);
  }

  private static List<PublishedFigure> onlyRounded(int[][] table, Tier tier) {
    RoundingRule rule = RoundingRule.of(tier, KNOWLEDGE.rules());
    return Tables.figures(table).stream()
        .map(
            f ->
                new PublishedFigure(
                    f.place(),
                    f.period(),
                    f.measure(),
                    f.breakdown(),
                    rule.round(((Reported) f.value()).number()),
                    1,
                    1,
                    false))
        .toList();
  }

  private static List<PublishedFigure> protect(List<ExactFigure> figures, Tier tier) {
    return DisclosureControl.of(figures, KNOWLEDGE).protection(tier).figures();
  }

  private static void assertHidden(int[][] table, Random random, List<PublishedFigure> shown) {
    List<int[]> small = small(table);
    Collections.shuffle(small, random);
    for (int[] at : small.subList(0, Math.min(small.size(), COUNTS_A_TABLE))) {
      int insider = random.nextInt(table.length);
      assertCovers(attacker(table, shown).range(at[0], at[1]), "anyone", at);
      if (insider != at[0]) {
        SimplexAttacker officer = attacker(table, shown).knowing(insider, table[insider]);
        assertCovers(officer.range(at[0], at[1]), "officer of row " + insider, at);
      }
    }
    for (int c = 0; c < table[0].length; c++) {
      int column = c;
      int sum = Arrays.stream(table).mapToInt(row -> row[column]).sum();
      if (sum >= 1 && sum <= 4) {
        assertCovers(attacker(table, shown).range(-1, c), "anyone", new int[] {-1, c});
      }
    }
  }

  private static SimplexAttacker attacker(int[][] table, List<PublishedFigure> shown) {
    return new SimplexAttacker(table.length, table[0].length).read(shown);
  }

  private static void assertCovers(int[] range, String who, int[] at) {
    assertThat(range[0]).as("least for %s at %s,%s", who, at[0], at[1]).isLessThanOrEqualTo(1);
    assertThat(range[1]).as("most for %s at %s,%s", who, at[0], at[1]).isGreaterThanOrEqualTo(4);
  }

  private static List<int[]> small(int[][] table) {
    List<int[]> small = new ArrayList<>();
    for (int r = 0; r < table.length; r++) {
      for (int c = 0; c < table[r].length; c++) {
        if (table[r][c] >= 1 && table[r][c] <= 4) {
          small.add(new int[] {r, c});
        }
      }
    }
    return small;
  }
}
