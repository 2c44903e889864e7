package uk.seslip.ehecme.transform.caveat;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.transform.TestReturns.AUTUMN_2026;
import static uk.seslip.ehecme.transform.TestReturns.DEFINITIONS;
import static uk.seslip.ehecme.transform.TestReturns.KENT;
import static uk.seslip.ehecme.transform.TestReturns.SLOUGH;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Caveat;
import uk.seslip.ehecme.model.CaveatType;
import uk.seslip.ehecme.model.SeriesBreak;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.ExactFigures;
import uk.seslip.ehecme.transform.PublishedDataset;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.TestReturns;
import uk.seslip.ehecme.transform.TestReturns.Return;

class CaveatsTest {

  private static final String CME = "cme_census";
  private static final String EHE = "ehe_census";
  private static final Breakdown FEMALE = new Breakdown("Sex", "Female");

  @Test
  void everyRuleIsInTheCatalogueOnce() {
    assertThat(Caveats.RULES.stream().map(CaveatRule::id)).doesNotHaveDuplicates();
    Caveats.RULES.forEach(
        rule -> assertThat(DEFINITIONS.requireCaveatType(rule.id()).text()).contains("{why}"));
  }

  @Test
  void everyCaveatOfTheCatalogueHasARule() {
    assertThat(Caveats.RULES.stream().map(CaveatRule::id))
        .containsExactlyInAnyOrderElementsOf(
            DEFINITIONS.caveatTypes().stream().map(CaveatType::id).toList());
  }

  @Test
  void aRateOutsideTheWideLimitsIsToBeCheckedFirst() {
    Return[] returns =
        DEFINITIONS.region().authorities().stream()
            .map(a -> TestReturns.of(a.code(), AUTUMN_2026).total(CME, inProportion(a.code())))
            .toArray(Return[]::new);

    assertThat(why(published(returns), SLOUGH, CME, Breakdown.TOTAL, "OUTLIER_LEVEL"))
        .containsExactly(
            "In Autumn 2026/27 the rate lies above the wide limits of the range seen across the"
                + " region.");
    assertThat(why(published(returns), KENT, CME, Breakdown.TOTAL, "OUTLIER_LEVEL")).isEmpty();
  }

  /** Four in a thousand everywhere, and a hundred in a thousand in Slough. */
  private static int inProportion(String code) {
    int children =
        DEFINITIONS.populations().stream()
            .filter(p -> p.place().equals(code))
            .mapToInt(p -> p.children())
            .findFirst()
            .orElseThrow();
    return code.equals(SLOUGH) ? children / 10 : children / 250;
  }

  @Test
  void sixTermsAYearAreSaidWhereTheConfigurationRemembersThem() {
    PublishedDataset dataset =
        published(
            TestReturns.of(KENT, AUTUMN_2026).total(CME, 60),
            TestReturns.of(SLOUGH, AUTUMN_2026).total(CME, 60));

    assertThat(why(dataset, KENT, CME, Breakdown.TOTAL, "SIX_TERM_LA")).hasSize(1);
    assertThat(why(dataset, SLOUGH, CME, Breakdown.TOTAL, "SIX_TERM_LA")).isEmpty();
  }

  @Test
  void aLawIsSaidFromTheTermInWhichItIsDeclaredToBegin() {
    Series kent =
        published(TestReturns.of(KENT, AUTUMN_2026).total(CME, 60))
            .findSeries(KENT, CME, Breakdown.TOTAL)
            .orElseThrow();

    assertThat(lawIn(kent, AUTUMN_2026)).contains("It began in Autumn 2026/27.");
    assertThat(lawIn(kent, Term.ofIndex(AUTUMN_2026.index() + 1))).isEmpty();
  }

  private static Optional<String> lawIn(Series series, Term term) {
    SeriesBreak law =
        new SeriesBreak(series.place(), CME, term, "law", false, "Registers", "Invented");
    Series declared =
        new Series(
            series.place(),
            CME,
            series.breakdown(),
            series.points(),
            series.change(),
            series.noChangeReason(),
            series.trend(),
            series.trendAuthorities(),
            List.of(law),
            List.of());
    return new LawChange()
        .why(declared, Evidence.of(DEFINITIONS, AUTUMN_2026, List.of(declared), List.of()));
  }

  @Test
  void aHighUnknownShareBlocksItsBreakdownAndSaysTheRoundedShare() {
    PublishedDataset dataset =
        published(
            TestReturns.of(KENT, AUTUMN_2026)
                .total(CME, 200)
                .part(CME, "Sex", "Female", 40)
                .part(CME, "Sex", "Male", 30)
                .part(CME, "Sex", "Unknown", 130));

    assertThat(why(dataset, KENT, CME, FEMALE, "UNKNOWN_SHARE_HIGH"))
        .containsExactly(
            "In Autumn 2026/27 the sex is unknown, not recorded or other for 65% of the"
                + " children.");
    assertThat(why(dataset, KENT, CME, Breakdown.TOTAL, "UNKNOWN_SHARE_HIGH")).isEmpty();
  }

  @Test
  void aShareOfASmallTotalIsSaidWithoutANumber() {
    PublishedDataset dataset =
        published(TestReturns.of(KENT, AUTUMN_2026).total(CME, 60).part(CME, "Sex", "Unknown", 40));

    assertThat(why(dataset, KENT, CME, FEMALE, "UNKNOWN_SHARE_HIGH"))
        .containsExactly(
            "In Autumn 2026/27 the sex is unknown, not recorded or other for a large part of the"
                + " children.");
  }

  @Test
  void practiceAnswersSpeakForTheirAuthorityOnly() {
    PublishedDataset dataset =
        published(
            TestReturns.of(KENT, AUTUMN_2026)
                .total(CME, 60)
                .answer("waiting_children_counted", "No")
                .answer("day_threshold", "20"),
            TestReturns.of(SLOUGH, AUTUMN_2026).total(CME, 60));

    assertThat(why(dataset, KENT, CME, Breakdown.TOTAL, "AWAITING_PLACE_NOT_COUNTED")).hasSize(1);
    assertThat(why(dataset, KENT, CME, Breakdown.TOTAL, "THRESHOLD_DAYS"))
        .containsExactly("The authority starts to count after 20 school days.");
    assertThat(why(dataset, SLOUGH, CME, Breakdown.TOTAL, "AWAITING_PLACE_NOT_COUNTED")).isEmpty();
  }

  @Test
  void aCountThatIsLargelyAWaitingListIsNotCompared() {
    PublishedDataset dataset =
        published(
            TestReturns.of(KENT, AUTUMN_2026)
                .total(CME, 200)
                .part(CME, "Reason", "School application awaiting outcome", 60)
                .part(CME, "Reason", "Offered school place but not yet accepted", 20)
                .part(CME, "Reason", "Waiting school start", 20)
                .part(CME, "Reason", "Did not get school preference", 10)
                .part(CME, "Reason", "Difficulty accessing suitable school place", 10),
            TestReturns.of(SLOUGH, AUTUMN_2026)
                .total(CME, 60)
                .answer("waiting_children_counted", "Yes"));

    assertThat(why(dataset, KENT, CME, Breakdown.TOTAL, "AWAITING_PLACE_COUNTED")).hasSize(1);
    assertThat(dataset.findComparison(CME).orElseThrow().authorities())
        .filteredOn(a -> a.doNotCompare())
        .extracting(a -> a.authority())
        .containsExactly(KENT);
    assertThat(dataset.findComparison(CME).orElseThrow().caveats())
        .extracting(c -> c.type().id())
        .contains("AWAITING_PLACE_COUNTED", "NON_RESPONSE");
  }

  @Test
  void theRegionSaysHowManyAuthoritiesItCounts() {
    PublishedDataset dataset = published(TestReturns.of(KENT, AUTUMN_2026).total(CME, 60));

    assertThat(why(dataset, DEFINITIONS.region().code(), CME, Breakdown.TOTAL, "NON_RESPONSE"))
        .containsExactly("In Autumn 2026/27 the total counts 1 of 19 authorities.");
  }

  @Test
  void aBreakdownOfTheRegionIsNamedWhereAuthoritiesAreMissing() {
    PublishedDataset dataset =
        published(TestReturns.of(KENT, AUTUMN_2026).total(CME, 60).part(CME, "Sex", "Female", 60));

    assertThat(why(dataset, DEFINITIONS.region().code(), CME, FEMALE, "NON_RESPONSE"))
        .containsExactly("In Autumn 2026/27 the breakdown by sex counts 1 of 19 authorities.");
  }

  @Test
  void theAutumnThatASeriesRunsIntoIsOneWithANumber() {
    PublishedDataset dataset =
        published(
            TestReturns.of(KENT, AUTUMN_2026.yearsEarlier(2)).total(EHE, 60),
            TestReturns.of(KENT, AUTUMN_2026.yearsEarlier(1)).total(EHE, 60),
            TestReturns.of(SLOUGH, AUTUMN_2026).total(EHE, 60));

    assertThat(why(dataset, SLOUGH, EHE, Breakdown.TOTAL, "YEAR11_EXIT"))
        .containsExactly("The series runs from a summer into Autumn 2026/27.");
    assertThat(why(dataset, KENT, EHE, Breakdown.TOTAL, "YEAR11_EXIT"))
        .as("Kent has not returned for the newest autumn")
        .containsExactly("The series runs from a summer into Autumn 2025/26.");
  }

  @Test
  void groupsOfABreakdownThatCountDifferentNumbersOfAuthoritiesSayItInOneSentence() {
    PublishedDataset dataset =
        published(
            TestReturns.of(KENT, AUTUMN_2026)
                .total(CME, 60)
                .part(CME, "Sex", "Female", 30)
                .part(CME, "Sex", "Male", 30),
            TestReturns.of(SLOUGH, AUTUMN_2026).total(CME, 60).part(CME, "Sex", "Female", 30));

    assertThat(why(dataset, DEFINITIONS.region().code(), CME, FEMALE, "NON_RESPONSE"))
        .isEqualTo(
            why(
                dataset,
                DEFINITIONS.region().code(),
                CME,
                new Breakdown("Sex", "Male"),
                "NON_RESPONSE"))
        .containsExactly("In Autumn 2026/27 the breakdown by sex counts 1 to 2 of 19 authorities.");
  }

  @Test
  void aCategoryThatJumpedIsNamedAndDoesNotLimitTheComparisonOfTotals() {
    PublishedDataset dataset =
        published(
            TestReturns.of(KENT, AUTUMN_2026.yearsEarlier(1))
                .total(CME, 1000)
                .part(CME, "Sex", "Female", 100),
            TestReturns.of(KENT, AUTUMN_2026).total(CME, 1000).part(CME, "Sex", "Female", 500));

    assertThat(why(dataset, KENT, CME, FEMALE, "OUTLIER_JUMP"))
        .containsExactly("“Female” went from 100 in Autumn 2025/26 to 500 in Autumn 2026/27.");
    assertThat(dataset.findComparison(CME).orElseThrow().caveats())
        .extracting(c -> c.type().id())
        .contains("ROUNDED_SOURCE")
        .doesNotContain("OUTLIER_JUMP");
  }

  @Test
  void aPercentageIsMissedOnlyWhereAChangeIsShown() {
    PublishedDataset dataset =
        published(
            TestReturns.of(KENT, AUTUMN_2026.yearsEarlier(1))
                .total(CME, 15)
                .total(EHE, 15)
                .part(EHE, "Sex", "Female", 5),
            TestReturns.of(KENT, AUTUMN_2026)
                .total(CME, 15)
                .total(EHE, 25)
                .part(EHE, "Sex", "Female", 15));

    assertThat(why(dataset, KENT, EHE, Breakdown.TOTAL, "LOW_COUNT_PCT_CHANGE")).hasSize(1);
    assertThat(why(dataset, KENT, EHE, FEMALE, "LOW_COUNT_PCT_CHANGE")).isEmpty();
    assertThat(why(dataset, KENT, CME, Breakdown.TOTAL, "LOW_COUNT_PCT_CHANGE")).isEmpty();
  }

  @Test
  void aDayAboveItsWholeYearIsAsked() {
    Term before = AUTUMN_2026.yearsEarlier(1);
    PublishedDataset dataset =
        published(
            TestReturns.of(KENT, before).total(EHE, 690),
            TestReturns.of(KENT, AUTUMN_2026).total("ehe_any_point", 590).total("ehe_starts", 590));

    assertThat(why(dataset, KENT, EHE, Breakdown.TOTAL, "CENSUS_GT_ANYPOINT"))
        .containsExactly("Autumn 2025/26 is above the whole of 2025/26.");
    assertThat(why(dataset, KENT, "ehe_starts", Breakdown.TOTAL, "STARTS_EQ_ANYPOINT")).hasSize(1);
    assertThat(dataset.openMatters()).containsExactly(KENT);
  }

  @Test
  void theListOfReasonsAndTheVoluntaryYearsAreMarkedWhereTheyAreShown() {
    PublishedDataset dataset =
        published(
            TestReturns.of(KENT, Term.ofSlug("2023-24-autumn")).total(EHE, 690),
            TestReturns.of(KENT, AUTUMN_2026).total(EHE, 700));
    Breakdown reason = new Breakdown("Reason", "Mental health");

    assertThat(why(dataset, KENT, EHE, reason, "REASON_LIST_CHANGED")).hasSize(1);
    assertThat(why(dataset, KENT, EHE, Breakdown.TOTAL, "VOLUNTARY_PERIOD")).hasSize(1);
    assertThat(why(dataset, KENT, EHE, Breakdown.TOTAL, "SEASON_TERM_ON_TERM")).hasSize(1);
    assertThat(why(dataset, KENT, EHE, Breakdown.TOTAL, "DENOM_LAG")).hasSize(1);
  }

  @Test
  void caveatsAreOrderedByStrengthAndEachIsThereOnce() {
    PublishedDataset dataset =
        published(
            TestReturns.of(KENT, AUTUMN_2026)
                .total(CME, 200)
                .answer("on_roll_enquiries_counted", "Yes"));

    assertThat(dataset.caveats()).doesNotHaveDuplicates();
    assertThat(dataset.caveats().stream().map(c -> c.type().severity()).toList()).isSorted();
  }

  private static PublishedDataset published(Return... returns) {
    return ExactFigures.published(Tier.PARTNER, returns);
  }

  private static List<String> why(
      PublishedDataset dataset, String place, String measure, Breakdown breakdown, String id) {
    return dataset.findSeries(place, measure, breakdown).orElseThrow().caveats().stream()
        .filter(c -> c.type().id().equals(id))
        .map(Caveat::why)
        .toList();
  }
}
