package uk.seslip.ehecme.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.TestReturns;

/** What is shown and what is withheld is a function of rounded counts alone. */
class CanaryTest {

  private static final Knowledge KNOWLEDGE = Knowledge.of(TestReturns.DEFINITIONS);

  @ParameterizedTest
  @EnumSource(Tier.class)
  void aChangeInsideTheRoundingRangeNeverShows(Tier tier) {
    Random random = new Random(7);
    int changes = 0;
    for (int i = 0; i < 500; i++) {
      int[][] table = RandomTables.of(random, 1 + random.nextInt(19), 2 + random.nextInt(4));
      int[][] changed = change(table, random);
      if (!Arrays.deepEquals(table, changed) && allRoundTheSame(table, changed)) {
        changes++;
        assertThat(shown(changed, tier)).isEqualTo(shown(table, tier));
      }
    }
    assertThat(changes).isGreaterThan(40);
  }

  private static List<PublishedFigure> shown(int[][] table, Tier tier) {
    return DisclosureControl.of(Tables.figures(table), KNOWLEDGE).protection(tier).figures();
  }

  /** Moves one child, mostly from one category of a row to another. */
  private static int[][] change(int[][] table, Random random) {
    int[][] changed = Arrays.stream(table).map(int[]::clone).toArray(int[][]::new);
    int[] row = changed[random.nextInt(changed.length)];
    row[random.nextInt(row.length)]++;
    int from = random.nextInt(row.length);
    if (row[from] > 0 && random.nextInt(4) > 0) {
      row[from]--;
    }
    return changed;
  }

  private static boolean allRoundTheSame(int[][] one, int[][] other) {
    return rounded(one).equals(rounded(other));
  }

  private static List<Known> rounded(int[][] table) {
    Rounding rounding = Rounding.of(KNOWLEDGE.rules());
    return Tables.figures(table).stream()
        .map(f -> ((Reported) f.value()).number().intValueExact())
        .map(rounding::of)
        .toList();
  }
}
