package uk.seslip.ehecme.transform.caveat;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.transform.TestReturns.AUTUMN_2026;
import static uk.seslip.ehecme.transform.TestReturns.DEFINITIONS;
import static uk.seslip.ehecme.transform.TestReturns.KENT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.CaveatType;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.SeriesBreak;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.ExactFigures;
import uk.seslip.ehecme.transform.PublishedDataset;
import uk.seslip.ehecme.transform.Reorganisation;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesPoint;
import uk.seslip.ehecme.transform.TestReturns;
import uk.seslip.ehecme.transform.TestReturns.Return;

/** No caveat of the catalogue is dead: there is evidence on which each one is attached. */
class EveryCaveatFiresTest {

  private static final String CME = "cme_census";
  private static final String EHE = "ehe_census";
  private static final Term YEAR_BEFORE = AUTUMN_2026.yearsEarlier(1);
  private static final Term VOLUNTARY = Term.ofSlug("2023-24-autumn");

  @TempDir static Path folder;
  private static final Set<String> FIRED = new HashSet<>();

  static Stream<String> catalogue() {
    return DEFINITIONS.caveatTypes().stream().map(CaveatType::id);
  }

  @BeforeAll
  static void collectWhatFires() throws IOException {
    PublishedDataset kent =
        dataset(
            TestReturns.of(KENT, VOLUNTARY).total(EHE, 500).total(CME, 180),
            TestReturns.of(KENT, YEAR_BEFORE)
                .total(EHE, 690)
                .total(CME, 40)
                .total("permanent_exclusions", 9),
            answers(recorded(TestReturns.of(KENT, AUTUMN_2026))));
    FIRED.addAll(ids(kent.series()));
    FIRED.addAll(ids(dataset(everyoneAndOneFarAbove()).series()));
    Series census = kent.findSeries(KENT, CME, Breakdown.TOTAL).orElseThrow();
    FIRED.addAll(ids(List.of(attached(revised(census), DEFINITIONS))));
    FIRED.addAll(ids(List.of(attached(underNewLaw(census), DEFINITIONS))));
    FIRED.addAll(ids(List.of(attached(afterTheChange(), Reorganisation.read(folder)))));
  }

  @ParameterizedTest(name = "{0} fires")
  @MethodSource("catalogue")
  void everyCaveatFiresOnSomeEvidence(String id) {
    assertThat(FIRED).contains(id);
  }

  @Test
  void nothingThatRestsOnEvidenceFiresWithoutIt() {
    assertThat(ids(dataset(TestReturns.of(KENT, AUTUMN_2026).total(CME, 300)).series()))
        .contains("NON_RESPONSE", "ROUNDED_SOURCE")
        .doesNotContain(
            "AWAITING_PLACE_COUNTED",
            "AWAITING_PLACE_NOT_COUNTED",
            "BOUNDARY_CHANGE",
            "CENSUS_GT_ANYPOINT",
            "DURATION_UNKNOWN_HIGH",
            "LATE_OR_REVISED",
            "LAW_CHANGE_CNIS",
            "LOW_COUNT_PCT_CHANGE",
            "ON_ROLL_IN_CME",
            "OUTLIER_JUMP",
            "OUTLIER_LEVEL",
            "REASON_LIST_CHANGED",
            "RECORDING_CHANGE",
            "SEASON_TERM_ON_TERM",
            "SMALL_BASE",
            "STARTS_EQ_ANYPOINT",
            "THRESHOLD_DAYS",
            "UNKNOWN_SHARE_HIGH",
            "UNSUITABLE_EHE_SWITCH",
            "VOLUNTARY_PERIOD",
            "WHEREABOUTS_CLOSURE",
            "YEAR11_EXIT");
  }

  private static Return recorded(Return newest) {
    return newest
        .total(CME, 200)
        .part(CME, "Reason", "School application awaiting outcome", 60)
        .part(CME, "Reason", "Offered school place but not yet accepted", 20)
        .part(CME, "Reason", "Waiting school start", 20)
        .part(CME, "Reason", "Did not get school preference", 10)
        .part(CME, "Reason", "Difficulty accessing suitable school place", 10)
        .part(CME, "Sex", "Female", 40)
        .part(CME, "Sex", "Male", 30)
        .part(CME, "Sex", "Unknown", 130)
        .part(CME, "Duration", "Unknown", 190)
        .total(EHE, 700)
        .total("permanent_exclusions", 24)
        .total("ehe_any_point", 590)
        .total("ehe_starts", 590);
  }

  private static Return answers(Return newest) {
    return newest
        .answer("waiting_children_counted", "Some")
        .answer("on_roll_enquiries_counted", "Yes")
        .answer("day_threshold", "20")
        .answer("unsuitable_ehe_switch", "When a school attendance order is made")
        .answer("case_holder", "Another team")
        .answer("system_change", "Yes, this term");
  }

  private static PublishedDataset dataset(Return... returns) {
    return ExactFigures.published(Tier.PARTNER, returns);
  }

  /** Four in a thousand everywhere, and a hundred in a thousand in one place. */
  private static Return[] everyoneAndOneFarAbove() {
    return DEFINITIONS.populations().stream()
        .filter(p -> DEFINITIONS.region().findAuthority(p.place()).isPresent())
        .map(
            p ->
                TestReturns.of(p.place(), AUTUMN_2026)
                    .total(CME, p.children() / (p.place().equals(TestReturns.SLOUGH) ? 10 : 250)))
        .toArray(Return[]::new);
  }

  private static Series attached(Series series, Definitions definitions) {
    return Caveats.attach(
        series, Evidence.of(definitions, AUTUMN_2026.next(), List.of(series), List.of()));
  }

  /** Kent's figures from before and after the day on which it takes over from Medway. */
  private static Series afterTheChange() {
    Term summer = Term.ofSlug("2026-27-summer");
    return ExactFigures.publishedIn(
            summer,
            TestReturns.of(KENT, AUTUMN_2026).total(CME, 300),
            TestReturns.of(KENT, summer).total(CME, 400))
        .findSeries(KENT, CME, Breakdown.TOTAL)
        .orElseThrow();
  }

  private static Series revised(Series series) {
    return with(
        series,
        series.points().stream()
            .map(p -> new SeriesPoint(revised(p.figure()), p.rate(), p.segment()))
            .toList(),
        series.breaks());
  }

  private static PublishedFigure revised(PublishedFigure f) {
    return new PublishedFigure(
        f.place(),
        f.period(),
        f.measure(),
        f.breakdown(),
        f.value(),
        f.counted(),
        f.expected(),
        true);
  }

  private static Series underNewLaw(Series series) {
    SeriesBreak law =
        new SeriesBreak(KENT, CME, AUTUMN_2026, "law", false, "Registers", "Invented");
    return with(series, series.points(), List.of(law));
  }

  private static Series with(Series series, List<SeriesPoint> points, List<SeriesBreak> breaks) {
    return new Series(
        series.place(),
        series.measure(),
        series.breakdown(),
        points,
        series.change(),
        series.noChangeReason(),
        series.trend(),
        series.trendAuthorities(),
        breaks,
        List.of());
  }

  private static Set<String> ids(List<Series> series) {
    return series.stream()
        .flatMap(s -> s.caveats().stream())
        .map(c -> c.type().id())
        .collect(Collectors.toSet());
  }
}
