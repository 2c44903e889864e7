package uk.seslip.ehecme.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.Release;
import uk.seslip.ehecme.transform.ReleasedFigure;

/**
 * Whoever holds DfE's counts and percentages learns nothing more of a small count from us, though
 * DfE's percentages alone give much of it away.
 */
class PercentagePromiseTest {

  @ParameterizedTest
  @ValueSource(ints = {30, 100, 300})
  void ourFiguresAddNothingToWhatDfeGivesAway(int size) {
    Random random = new Random(size);
    int given = 0;
    for (int i = 0; i < 400; i++) {
      SplitReturn table = SplitReturn.of(random, 5 + random.nextInt(size));
      Knowledge dfe = table.publishedByDfe(Tables.RULES_ONLY);
      ShareAttacker before = attacker(table, dfe);
      ShareAttacker after = attacker(table, dfe).reading(shown(table, dfe));
      for (Small count : Small.of(table)) {
        assertThat(count.possible(after)).as("%s", count).isEqualTo(count.possible(before));
        given += count.possible(before).size() < 4 ? 1 : 0;
      }
    }
    assertThat(given).as("small counts that DfE's percentages give away").isGreaterThan(20);
  }

  @Test
  void figuresMadeWithoutKnowingThePercentagesWouldAddToThem() {
    Random random = new Random(9);
    int added = 0;
    for (int i = 0; i < 400; i++) {
      SplitReturn table = SplitReturn.of(random, 5 + random.nextInt(300));
      Knowledge dfe = table.publishedByDfe(Tables.RULES_ONLY);
      ShareAttacker before = attacker(table, dfe);
      ShareAttacker after = attacker(table, dfe).reading(shown(table, Tables.RULES_ONLY));
      for (Small count : Small.of(table)) {
        added += count.possible(after).equals(count.possible(before)) ? 0 : 1;
      }
    }
    assertThat(added).isGreaterThan(5);
  }

  private static ShareAttacker attacker(SplitReturn table, Knowledge dfe) {
    return new ShareAttacker(table.topics()).reading(dfe);
  }

  /** A count of 1 to 4. */
  private record Small(String topic, int part, int total) {

    static List<Small> of(SplitReturn table) {
      List<Small> small = new ArrayList<>();
      table
          .topics()
          .forEach(
              (topic, parts) ->
                  IntStream.range(0, parts.length)
                      .filter(i -> parts[i] >= 1 && parts[i] <= 4)
                      .forEach(i -> small.add(new Small(topic, i, table.total()))));
      return small;
    }

    Set<Integer> possible(ShareAttacker attacker) {
      Set<Integer> small = new TreeSet<>(attacker.possible(topic, part));
      small.retainAll(Set.of(1, 2, 3, 4));
      return small;
    }
  }

  @Test
  void whetherThePercentagesAreOfTheSameReturnNeverShows() {
    Random random = new Random(11);
    int moved = 0;
    for (int i = 0; i < 3000; i++) {
      SplitReturn table = SplitReturn.of(random, 5 + random.nextInt(120));
      SplitReturn other = oneMore(table, random);
      Knowledge dfe = table.publishedByDfe(Tables.RULES_ONLY);
      if (rounded(table).equals(rounded(other))) {
        moved++;
        assertThat(shown(other, dfe)).isEqualTo(shown(table, dfe));
      }
    }
    assertThat(moved).isGreaterThan(100);
  }

  @Test
  void whatDfePublishesAfterAReleaseOfOursDoesNotStopLaterRuns() {
    Random random = new Random(12);
    for (int i = 0; i < 300; i++) {
      SplitReturn table = SplitReturn.of(random, 5 + random.nextInt(150));
      List<Release> releases = Stream.of(Tier.values()).map(tier -> release(table, tier)).toList();
      Knowledge dfe = table.publishedByDfe(Tables.RULES_ONLY.after(releases));

      List<PublishedFigure> now = shown(table, dfe);

      assertThat(now).noneMatch(PublishedFigure::revised);
      assertThat(now.stream().filter(f -> f.breakdown().isTotal()))
          .noneMatch(
              f -> f.value() instanceof NotShown hidden && !hidden.reason().contains("zero"));
    }
  }

  private static Release release(SplitReturn table, Tier tier) {
    return new Release(
        tier,
        DisclosureControl.of(table.figures(), Tables.RULES_ONLY).protection(tier).figures().stream()
            .map(f -> ReleasedFigure.of(f, 4))
            .toList());
  }

  private static List<PublishedFigure> shown(SplitReturn table, Knowledge knowledge) {
    DisclosureControl control = DisclosureControl.of(table.figures(), knowledge);
    List<PublishedFigure> shown = new ArrayList<>();
    for (Tier tier : Tier.values()) {
      shown.addAll(control.protection(tier).figures());
    }
    return shown;
  }

  private static SplitReturn oneMore(SplitReturn table, Random random) {
    Map<String, int[]> topics = new LinkedHashMap<>();
    table.topics().forEach((topic, parts) -> topics.put(topic, parts.clone()));
    topics.values().forEach(parts -> parts[random.nextInt(parts.length)]++);
    return new SplitReturn(table.total() + 1, topics);
  }

  private static List<Known> rounded(SplitReturn table) {
    Rounding rounding = Rounding.of(Tables.RULES_ONLY.rules());
    return Stream.concat(
            Stream.of(table.total()),
            table.topics().values().stream().flatMap(p -> Arrays.stream(p).boxed()))
        .map(rounding::of)
        .toList();
  }
}
