package uk.seslip.ehecme.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegionTest {

  private static final Recipe.Rates RATES = Recipe.DEFAULT.rates();
  private static final Recipe.Funnels RULES = Recipe.DEFAULT.funnel();

  @Test
  void theMiddleOfAnEvenNumberIsTheMeanOfTheTwoMiddleOnes() {
    Spread spread = Spread.of(List.of(40.0, 3.0, 300.0, 16.0), 19).orElseThrow();

    assertThat(spread).isEqualTo(new Spread(3, 28, 300, 4, 19));
  }

  @Test
  void oneAuthorityIsItsOwnMiddleAndNoneHasNone() {
    assertThat(Spread.of(List.of(12.0), 19)).contains(new Spread(12, 12, 12, 1, 19));
    assertThat(Spread.of(List.of(), 19)).isEmpty();
  }

  @Test
  void theRangeOfNeighboursNeedsFiveOfThemWithAValue() {
    List<Double> five = List.of(1.0, 2.0, 3.0, 4.0, 5.0);

    assertThat(Spread.ofNeighbours(five.subList(0, 4), 10, RATES)).isEmpty();
    assertThat(Spread.ofNeighbours(five, 10, RATES)).contains(new Spread(1, 3, 5, 5, 10));
  }

  @Test
  void theRestOfTheRegionLeavesOutTheAuthorityAndThoseWithoutAPopulation() {
    List<AuthorityCount> region =
        List.of(count("A", 40, 1000), count("B", 10, 500), count("C", 10, 500), count("D", 9, 0));

    RestOfRegion rest = RestOfRegion.of("A", region, RATES).orElseThrow();

    assertThat(rest.others()).isEqualTo(2);
    assertThat(rest.ratio().value()).isEqualTo(2);
  }

  @Test
  void thereIsNoRestForOneAuthorityNorForAnUnknownOneNorWhereNobodyElseHasChildren() {
    assertThat(RestOfRegion.of("A", List.of(count("A", 40, 1000)), RATES)).isEmpty();
    assertThat(RestOfRegion.of("Z", List.of(count("A", 40, 1000)), RATES)).isEmpty();
    assertThat(RestOfRegion.of("A", List.of(count("A", 4, 10), count("B", 0, 10)), RATES))
        .isEmpty();
  }

  @Test
  void aFunnelNeedsTenAuthoritiesThatExpectFive() {
    assertThat(Funnel.of(alike(10, 5), RULES)).isPresent();
    assertThat(Funnel.of(alike(9, 5), RULES)).isEmpty();
    assertThat(Funnel.of(alike(19, 4), RULES)).isEmpty();
    assertThat(Funnel.of(List.of(), RULES)).isEmpty();
    assertThat(Funnel.of(alike(1, 500), RULES)).isEmpty();
  }

  @Test
  void aFunnelWithoutAnyCasesOrPopulationsIsAbsent() {
    assertThat(Funnel.of(alike(19, 0), RULES)).isEmpty();
    assertThat(
            Funnel.of(IntStream.range(0, 19).mapToObj(i -> count("A" + i, 10, 0)).toList(), RULES))
        .isEmpty();
  }

  @Test
  void anAuthorityThatExpectsFewerThanFiveIsLeftOutOfTheFunnelButNotOfTheRate() {
    List<AuthorityCount> region =
        IntStream.range(0, 11)
            .mapToObj(i -> i == 0 ? count("small", 0, 100) : count("A" + i, 20, 2000))
            .toList();

    Funnel funnel = Funnel.of(region, RULES).orElseThrow();

    assertThat(funnel.points()).hasSize(10).noneMatch(point -> point.authority().equals("small"));
    assertThat(funnel.ratePerChild()).isEqualTo(200.0 / 20_100);
  }

  @Test
  void authoritiesThatAreAlikeAreAllWithinTheRange() {
    Funnel funnel = Funnel.of(alike(19, 50), RULES).orElseThrow();

    assertThat(funnel.dispersion()).isEqualTo(new OverDispersion(0, 0, 0));
    assertThat(funnel.heterogeneous()).isFalse();
    assertThat(funnel.points())
        .allMatch(point -> point.position() == FunnelPosition.WITHIN_RANGE)
        .allMatch(point -> point.ratio() == 1);
  }

  @Test
  void oneAuthorityFarFromAllOthersIsUnusual() {
    List<AuthorityCount> region =
        IntStream.range(0, 19)
            .mapToObj(i -> count("A" + i, i == 0 ? 400 : i == 1 ? 1 : 40 + i % 5, 4000))
            .toList();

    Funnel funnel = Funnel.of(region, RULES).orElseThrow();

    assertThat(funnel.points().get(0).position()).isEqualTo(FunnelPosition.UNUSUALLY_HIGH);
    assertThat(funnel.points().get(1).position()).isEqualTo(FunnelPosition.UNUSUALLY_LOW);
    assertThat(funnel.points().get(2).position()).isEqualTo(FunnelPosition.WITHIN_RANGE);
  }

  @Test
  void theLimitsNarrowWithSizeAndNeverFallBelowNought() {
    Funnel funnel = Funnel.of(alike(19, 50), RULES).orElseThrow();

    assertThat(funnel.ratioLimits(0.01, 0.998).lower()).isZero();
    assertThat(funnel.ratioLimits(1000, 0.95).upper())
        .isLessThan(funnel.ratioLimits(10, 0.95).upper());
    assertThat(ChanceFunnel.ratioLimits(0.01, 0.998).lower()).isZero();
    assertThat(ChanceFunnel.proportionLimits(0, 10, 0.95)).isEqualTo(new Interval(0, 0));
  }

  private static List<AuthorityCount> alike(int authorities, int cases) {
    return IntStream.range(0, authorities).mapToObj(i -> count("A" + i, cases, 1024)).toList();
  }

  private static AuthorityCount count(String authority, int cases, long population) {
    return new AuthorityCount(authority, CountRange.exactly(cases), population);
  }
}
