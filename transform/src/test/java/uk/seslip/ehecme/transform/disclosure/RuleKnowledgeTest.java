package uk.seslip.ehecme.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.PublishedValue.Rounded;
import uk.seslip.ehecme.model.Tier;

/**
 * Somebody who knows every rule and can run the program tries all tables that would look like this
 * one in both tiers: among them each small count must still be 1, 2, 3 and 4.
 */
class RuleKnowledgeTest {

  @Test
  void aSplitInThreeOfASmallTotalGivesNothingAway() {
    List<int[]> tables = new ArrayList<>();
    for (int[] large : pairs(0, 62, 0, 40)) {
      addWithSmall(tables, large, 8);
    }
    assertAllSmallCountsHidden(tables, t -> t[0] < 45 && t[1] < 25 && t[2] < 5);
  }

  @Test
  void aSplitInThreeOfALargeTotalGivesNothingAway() {
    List<int[]> tables = new ArrayList<>();
    for (int[] large : pairs(85, 145, 35, 75)) {
      addWithSmall(tables, large, 6);
    }
    assertAllSmallCountsHidden(tables, t -> isIn(t[0], 105, 125) && isIn(t[1], 45, 65) && t[2] < 5);
  }

  @Test
  void aSplitInFourGivesNothingAway() {
    List<int[]> tables = new ArrayList<>();
    for (int[] large : pairs(44, 66, 24, 36)) {
      for (int third = 24; third < 36; third++) {
        for (int small = 0; small < 6; small++) {
          tables.add(new int[] {large[0], large[1], third, small});
        }
      }
    }
    for (int[] large : pairs(40, 105, 4, 50)) {
      for (int small = 1; small < 5; small++) {
        tables.add(new int[] {large[0], large[1], 0, small});
      }
    }
    assertAllSmallCountsHidden(
        tables, t -> isIn(t[0], 45, 65) && isIn(t[1], 25, 35) && isIn(t[2], 25, 35) && t[3] < 5);
  }

  @Test
  void aSplitIntoSmallCountsGivesNothingAway() {
    List<int[]> tables = new ArrayList<>();
    for (int[] first : pairs(0, 20, 0, 12)) {
      for (int[] rest : pairs(0, 8, 0, 6)) {
        tables.add(new int[] {first[0], first[1], rest[0], rest[1]});
      }
    }
    assertAllSmallCountsHidden(tables, t -> t[0] < 10 && t[1] < 5 && t[2] < 5 && t[3] < 5);
  }

  private static boolean isIn(int count, int from, int to) {
    return count >= from && count < to;
  }

  private static List<int[]> pairs(int from, int to, int otherFrom, int otherTo) {
    List<int[]> pairs = new ArrayList<>();
    for (int one = from; one < to; one++) {
      for (int other = otherFrom; other < otherTo; other++) {
        pairs.add(new int[] {one, other});
      }
    }
    return pairs;
  }

  private static void addWithSmall(List<int[]> tables, int[] large, int below) {
    for (int small = 0; small < below; small++) {
      tables.add(new int[] {large[0], large[1], small});
    }
  }

  private static void assertAllSmallCountsHidden(List<int[]> tables, Predicate<int[]> isInside) {
    Map<String, List<Set<Integer>>> possible = new HashMap<>();
    Map<int[], String> looks = new HashMap<>();
    for (int[] table : tables) {
      String look = look(table);
      looks.put(table, look);
      List<Set<Integer>> counts = possible.computeIfAbsent(look, l -> sets(table.length));
      for (int c = 0; c < table.length; c++) {
        counts.get(c).add(table[c]);
      }
    }
    List<int[]> inside = tables.stream().filter(isInside).toList();
    assertThat(inside).hasSizeGreaterThan(500);
    for (int[] table : inside) {
      for (int c = 0; c < table.length; c++) {
        if (table[c] >= 1 && table[c] <= 4) {
          assertThat(possible.get(looks.get(table)).get(c))
              .as("column %s of %s looking like %s", c, Arrays.toString(table), looks.get(table))
              .contains(1, 2, 3, 4);
        }
      }
    }
  }

  private static List<Set<Integer>> sets(int columns) {
    List<Set<Integer>> sets = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      sets.add(new HashSet<>());
    }
    return sets;
  }

  /** What both tiers show of a table of one authority. */
  private static String look(int[] table) {
    DisclosureControl control =
        DisclosureControl.of(Tables.figures(new int[][] {table}), Tables.RULES_ONLY);
    StringBuilder look = new StringBuilder();
    for (Tier tier : Tier.values()) {
      for (PublishedFigure figure : control.protection(tier).figures()) {
        look.append(text(figure.value())).append(' ');
      }
    }
    return look.toString();
  }

  private static String text(PublishedValue value) {
    return value instanceof Rounded rounded
        ? Integer.toString(rounded.number())
        : ((NotShown) value).toString();
  }
}
