package uk.seslip.ehecme.transform.series;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.transform.TestReturns.AUTUMN_2026;
import static uk.seslip.ehecme.transform.TestReturns.DEFINITIONS;
import static uk.seslip.ehecme.transform.TestReturns.KENT;
import static uk.seslip.ehecme.transform.TestReturns.MEDWAY;
import static uk.seslip.ehecme.transform.TestReturns.SLOUGH;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Caveat;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Periodicity;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.Comparison;
import uk.seslip.ehecme.transform.ExactFigure;
import uk.seslip.ehecme.transform.ExactFigures;
import uk.seslip.ehecme.transform.PublishedDataset;
import uk.seslip.ehecme.transform.SameTermChange;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesPoint;
import uk.seslip.ehecme.transform.TestReturns;
import uk.seslip.ehecme.transform.TestReturns.Return;
import uk.seslip.ehecme.transform.statistics.Verdict;

class PublishedDatasetsTest {

  private static final String EHE = "ehe_census";
  private static final String CME = "cme_census";
  private static final String REGION = DEFINITIONS.region().code();
  private static final Term BEFORE = AUTUMN_2026.yearsEarlier(1);

  @Test
  void everyPeriodOfTheWindowIsThereAndAGapIsNeverAZero() {
    PublishedDataset dataset =
        published(
            TestReturns.of(KENT, BEFORE).total(EHE, 1000),
            TestReturns.of(KENT, AUTUMN_2026).total(EHE, 1100));

    assertThat(dataset.series()).hasSize(20 * seriesOfOnePlace());
    for (Series series : dataset.series()) {
      Measure measure = dataset.register().requireMeasure(series.measure());
      assertThat(series.points()).hasSize(measure.periodicity() == Periodicity.TERM ? 4 : 1);
    }
    Series slough = series(dataset, SLOUGH, EHE);
    assertThat(slough.points())
        .allSatisfy(
            p -> {
              NotShown gap = (NotShown) p.figure().value();
              assertThat(gap.shorthand()).isEqualTo(Shorthand.UNAVAILABLE);
              assertThat(gap.reason()).startsWith("No figure returned for");
            });
  }

  @Test
  void aMeasureThatIsHeldBackSaysSoAndIsAnOpenMatter() {
    PublishedDataset dataset =
        published(TestReturns.of(KENT, AUTUMN_2026).total(EHE, 1000).holding(CME));

    assertThat(((NotShown) newest(dataset, KENT, CME)).reason())
        .isEqualTo("Returned, and not used until it is corrected");
    assertThat(dataset.openMatters()).containsExactly(KENT);
  }

  @Test
  void aCategoryThatIsNotYetListedDoesNotApply() {
    PublishedDataset dataset =
        published(
            TestReturns.of(KENT, BEFORE.yearsEarlier(1)).total(EHE, 1000),
            TestReturns.of(KENT, AUTUMN_2026).total(EHE, 1100));

    Series reason =
        dataset
            .findSeries(
                KENT, EHE, new Breakdown("Reason", "Offered school place but not yet accepted"))
            .orElseThrow();
    assertThat(((NotShown) reason.points().get(0).figure().value()).shorthand())
        .isEqualTo(Shorthand.NOT_APPLICABLE);
    assertThat(((NotShown) reason.newest().figure().value()).shorthand())
        .isEqualTo(Shorthand.UNAVAILABLE);
  }

  @Test
  void theRegionsChangeIsTheSumOfAuthoritiesWithANumberInBothTerms() {
    PublishedDataset dataset =
        published(
            TestReturns.of(KENT, BEFORE).total(EHE, 1000),
            TestReturns.of(SLOUGH, BEFORE).total(EHE, 500),
            TestReturns.of(KENT, AUTUMN_2026).total(EHE, 1103),
            TestReturns.of(MEDWAY, AUTUMN_2026).total(EHE, 700));

    SameTermChange change = series(dataset, REGION, EHE).change().orElseThrow();

    assertThat(change.authorities()).isEqualTo(1);
    assertThat(change.earlierNumber()).isEqualTo(1000);
    assertThat(change.laterNumber()).isEqualTo(1105);
    assertThat(change.percent().orElseThrow()).isEqualByComparingTo("11");
    assertThat(change.beyondChance()).isTrue();
    assertThat(series(dataset, REGION, EHE).newest().figure().counted()).isEqualTo(2);
  }

  @Test
  void aSmallBaseGivesAChangeInChildrenOnly() {
    PublishedDataset dataset =
        published(
            TestReturns.of(KENT, BEFORE).total("permanent_exclusions", 9),
            TestReturns.of(KENT, AUTUMN_2026).total("permanent_exclusions", 24));

    Series series = series(dataset, KENT, "permanent_exclusions");

    assertThat(series.change().orElseThrow().difference()).isEqualTo(15);
    assertThat(series.change().orElseThrow().percent()).isEmpty();
    assertThat(ids(series)).contains("LOW_COUNT_PCT_CHANGE", "SMALL_BASE");
  }

  @Test
  void theRegionsRateIsPooledOverTheAuthoritiesItCounts() {
    PublishedDataset dataset =
        published(
            TestReturns.of(KENT, AUTUMN_2026).total(EHE, 5000),
            TestReturns.of(SLOUGH, AUTUMN_2026).total(EHE, 500));

    SeriesPoint region = series(dataset, REGION, EHE).newest();

    assertThat(region.rate().orElseThrow().population()).isEqualTo(241_530 + 30_889);
    assertThat(region.rate().orElseThrow().per10000()).isEqualByComparingTo("202");
    assertThat(region.rate().orElseThrow().per100()).isEqualByComparingTo("2.0");
  }

  @Test
  void nothingIsComparedAcrossADeclaredBreak() {
    List<Return> returns = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      Term term = Term.ofIndex(AUTUMN_2026.index() - i);
      returns.add(TestReturns.of(MEDWAY, term).total(CME, 100 + i));
    }
    PublishedDataset dataset = published(returns.toArray(new Return[0]));

    Series series = series(dataset, MEDWAY, CME);

    assertThat(series.points().get(0).segment()).isZero();
    assertThat(series.newest().segment()).isEqualTo(1);
    assertThat(series.trend().orElseThrow().terms()).isEqualTo(6);
    assertThat(ids(series)).contains("RECORDING_CHANGE");
  }

  @Test
  void anAuthorityWhoseRecordingChangedWithinAYearIsNotCompared() {
    Term change = Term.ofSlug("2024-25-spring");
    PublishedDataset dataset =
        ExactFigures.publishedIn(
            change,
            TestReturns.of(MEDWAY, change.previous()).total(CME, 100),
            TestReturns.of(MEDWAY, change).total(CME, 300),
            TestReturns.of(KENT, change).total(CME, 300));

    assertThat(dataset.findComparison(CME).orElseThrow().authorities())
        .filteredOn(a -> a.doNotCompare())
        .extracting(a -> a.authority())
        .containsExactly(MEDWAY);
  }

  @Test
  void aComparisonIsAlphabeticalWithMedianAndRange() {
    List<Return> returns = new ArrayList<>();
    int count = 100;
    for (Authority authority : DEFINITIONS.region().authorities()) {
      returns.add(TestReturns.of(authority.code(), AUTUMN_2026).total(CME, count));
      count += 150;
    }
    Comparison comparison =
        published(returns.toArray(new Return[0])).findComparison(CME).orElseThrow();

    assertThat(comparison.counted()).isEqualTo(19);
    assertThat(comparison.authorities().stream().map(a -> a.authority()))
        .containsExactlyElementsOf(
            DEFINITIONS.region().authorities().stream().map(Authority::code).toList());
    assertThat(comparison.medianPer10000().orElseThrow())
        .isBetween(
            comparison.lowestPer10000().orElseThrow(), comparison.highestPer10000().orElseThrow());
    assertThat(comparison.dispersion().orElseThrow()).isPositive();
    assertThat(comparison.authorities()).allSatisfy(a -> assertThat(a.position()).isPresent());
  }

  @Test
  void fifteenRisingYearsOfOneAuthorityAreASustainedRise() {
    List<Return> returns = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      Term term = Term.ofIndex(AUTUMN_2026.index() - 14 + i);
      returns.add(TestReturns.of(KENT, term).total(EHE, (int) (1000 * Math.pow(1.08, i))));
    }
    PublishedDataset dataset = published(returns.toArray(new Return[0]));

    assertThat(series(dataset, KENT, EHE).trend().orElseThrow().verdict())
        .isEqualTo(Verdict.SUSTAINED_RISE);
    assertThat(series(dataset, REGION, EHE).trend().orElseThrow().verdict())
        .as("one authority of 19 does not stand for the region")
        .isEqualTo(Verdict.TOO_FEW);
  }

  @Test
  void anExactCountMovedInsideItsBinChangesNothingThatIsPublished() {
    for (Tier tier : Tier.values()) {
      assertThat(ExactFigures.published(tier, returnsWith(1340)))
          .isEqualTo(ExactFigures.published(tier, returnsWith(1341)));
      assertThat(ExactFigures.published(tier, returnsWith(1340)))
          .isNotEqualTo(ExactFigures.published(tier, returnsWith(1365)));
    }
  }

  @Test
  void theOrderOfTheFiguresDoesNotMatter() {
    Return[] returns = returnsWith(1340);
    List<ExactFigure> figures = new ArrayList<>(ExactFigures.of(returns));
    PublishedDataset inOrder = ExactFigures.published(Tier.PARTNER, figures, returns);
    Collections.shuffle(figures, new Random(7));

    assertThat(ExactFigures.published(Tier.PARTNER, figures, returns)).isEqualTo(inOrder);
  }

  private static Return[] returnsWith(int kent) {
    return new Return[] {
      TestReturns.of(KENT, BEFORE).total(CME, 1010),
      TestReturns.of(SLOUGH, BEFORE).total(CME, 141),
      TestReturns.of(KENT, AUTUMN_2026)
          .total(CME, kent)
          .part(CME, "Sex", "Female", kent - 701)
          .part(CME, "Sex", "Male", 701)
          .answer("waiting_children_counted", "Yes"),
      TestReturns.of(SLOUGH, AUTUMN_2026).total(CME, 3).part(CME, "Sex", "Male", 3)
    };
  }

  private static PublishedDataset published(Return... returns) {
    return ExactFigures.published(Tier.PARTNER, returns);
  }

  private static int seriesOfOnePlace() {
    return DEFINITIONS.register().measures().stream()
        .mapToInt(
            m ->
                1
                    + DEFINITIONS.register().topicsOf(m).stream()
                        .mapToInt(t -> t.categories().size())
                        .sum())
        .sum();
  }

  private static Series series(PublishedDataset dataset, String place, String measure) {
    return dataset.findSeries(place, measure, Breakdown.TOTAL).orElseThrow();
  }

  private static Object newest(PublishedDataset dataset, String place, String measure) {
    return series(dataset, place, measure).newest().figure().value();
  }

  private static Set<String> ids(Series series) {
    return series.caveats().stream()
        .map(Caveat::type)
        .map(type -> type.id())
        .collect(Collectors.toSet());
  }
}
