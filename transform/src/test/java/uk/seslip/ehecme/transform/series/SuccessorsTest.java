package uk.seslip.ehecme.transform.series;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.transform.Reorganisation.EAST;
import static uk.seslip.ehecme.transform.Reorganisation.NORTH;
import static uk.seslip.ehecme.transform.Reorganisation.WEST;
import static uk.seslip.ehecme.transform.TestReturns.KENT;
import static uk.seslip.ehecme.transform.TestReturns.MEDWAY;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.SeriesBreak;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.CoverageHistory;
import uk.seslip.ehecme.transform.ExactFigures;
import uk.seslip.ehecme.transform.PublishedDataset;
import uk.seslip.ehecme.transform.Reorganisation;
import uk.seslip.ehecme.transform.RunContext;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesPoint;
import uk.seslip.ehecme.transform.StoredSubmission;
import uk.seslip.ehecme.transform.TestReturns;
import uk.seslip.ehecme.transform.TestReturns.Return;
import uk.seslip.ehecme.transform.disclosure.DisclosureControl;
import uk.seslip.ehecme.transform.disclosure.Knowledge;

/** Councils are split and merged on 1 April 2027, between the spring and the summer census. */
class SuccessorsTest {

  private static final String EHE = "ehe_census";
  private static final Term SUMMER_2026 = Term.ofSlug("2025-26-summer");
  private static final Term SPRING_2027 = Term.ofSlug("2026-27-spring");
  private static final Term SUMMER_2027 = Term.ofSlug("2026-27-summer");

  @TempDir static Path folder;
  private static Definitions definitions;
  private static PublishedDataset dataset;

  @BeforeAll
  static void publishTheFirstTermAfterTheChange() throws IOException {
    definitions = Reorganisation.read(folder);
    dataset =
        published(
            SUMMER_2027,
            TestReturns.of(NORTH, SUMMER_2026).total(EHE, 1000),
            TestReturns.of(KENT, SUMMER_2026).total(EHE, 3000),
            TestReturns.of(MEDWAY, SUMMER_2026).total(EHE, 800),
            TestReturns.of(NORTH, SPRING_2027).total(EHE, 1100),
            TestReturns.of(KENT, SPRING_2027).total(EHE, 3100),
            TestReturns.of(MEDWAY, SPRING_2027).total(EHE, 900),
            TestReturns.of(EAST, SUMMER_2027).total(EHE, 600),
            TestReturns.of(WEST, SUMMER_2027).total(EHE, 500),
            TestReturns.of(KENT, SUMMER_2027).total(EHE, 4100));
  }

  @Test
  void whoWasSplitKeepsItsSeriesWithItsFigures() {
    assertThat(isNumber(point(NORTH, SPRING_2027))).isTrue();
    assertThat(gap(NORTH, SUMMER_2027).shorthand()).isEqualTo(Shorthand.NOT_APPLICABLE);
    assertThat(gap(NORTH, SUMMER_2027).reason())
        .isEqualTo("Another authority's area in Summer 2026/27");
  }

  @Test
  void whoBeganHasNoFigureBeforeItBeganAndNoneIsMissed() {
    assertThat(gap(EAST, SPRING_2027).shorthand()).isEqualTo(Shorthand.NOT_APPLICABLE);
    assertThat(isNumber(point(EAST, SUMMER_2027))).isTrue();
  }

  @Test
  void aSplitOrMergerDrawsABreakInEveryMeasureOfAllConcerned() {
    assertThat(List.of(NORTH, EAST, WEST, KENT, MEDWAY))
        .allSatisfy(
            code ->
                assertThat(series(code).breaks())
                    .filteredOn(b -> b.kind().equals("boundary"))
                    .isNotEmpty()
                    .allMatch(SeriesBreak::splits)
                    .allMatch(b -> b.term().equals(SUMMER_2027)));
    assertThat(series(EAST).breaks())
        .extracting(SeriesBreak::reason)
        .contains("East Northshire took over from Northshire (the eastern districts)");
  }

  @Test
  void whoTookOverIsNotComparedAcrossTheChange() {
    Series kent = series(KENT);

    assertThat(point(KENT, SPRING_2027).segment()).isEqualTo(0);
    assertThat(point(KENT, SUMMER_2027).segment()).isEqualTo(1);
    assertThat(kent.change()).isEmpty();
    assertThat(kent.noChangeReason())
        .isEqualTo("The area changed between Summer 2025/26 and Summer 2026/27");
  }

  @Test
  void nobodyIsExpectedToReturnForAnAreaThatIsNotItsOwn() {
    assertThat(history(SPRING_2027).missing()).doesNotContain(EAST, WEST);
    assertThat(history(SUMMER_2027).missing()).doesNotContain(NORTH, MEDWAY);
    assertThat(history(SPRING_2027).returned()).containsExactlyInAnyOrder(NORTH, KENT, MEDWAY);
    assertThat(history(SUMMER_2027).returned()).containsExactlyInAnyOrder(EAST, WEST, KENT);
  }

  @Test
  void theDatasetNamesEveryChangeWithItsLimit() {
    assertThat(dataset.areaChanges())
        .extracting(change -> change.succession().predecessor(), c -> c.succession().successor())
        .containsExactly(
            Tuple.tuple(MEDWAY, KENT), Tuple.tuple(NORTH, EAST), Tuple.tuple(NORTH, WEST));
    assertThat(dataset.areaChanges())
        .allMatch(change -> change.limit().id().equals("BOUNDARY_CHANGE"));
  }

  @Test
  void aChangeThatHasNotComeForbidsNoComparisonYet() throws IOException {
    PublishedDataset before =
        published(
            SPRING_2027,
            TestReturns.of(KENT, SUMMER_2026).total(EHE, 3000),
            TestReturns.of(KENT, SPRING_2027).total(EHE, 3100));

    assertThat(ids(before)).doesNotContain("BOUNDARY_CHANGE", "RECORDING_CHANGE");
    assertThat(before.areaChanges()).hasSize(3);
    assertThat(ids(dataset)).contains("BOUNDARY_CHANGE");
  }

  @Test
  void aChangeBeforeTheFirstTermIsOnNoPage() {
    assertThat(AreaChanges.of(TestReturns.DEFINITIONS)).isEmpty();
  }

  private static List<String> ids(PublishedDataset of) {
    return of.findSeries(KENT, EHE, Breakdown.TOTAL).orElseThrow().caveats().stream()
        .map(caveat -> caveat.type().id())
        .toList();
  }

  @Test
  void aChangeBeforeTheFirstTermDrawsNothing() {
    assertThat(BoundaryBreaks.with(TestReturns.DEFINITIONS, SUMMER_2027))
        .isEqualTo(TestReturns.DEFINITIONS.breaks());
  }

  private static PublishedDataset published(Term newest, Return... returns) {
    List<StoredSubmission> stored =
        Stream.of(returns).map(one -> new StoredSubmission(1, one.submission(), "r")).toList();
    RunContext context =
        new RunContext(definitions, newest, LocalDate.of(2027, 7, 1), "test", List.of(), stored);
    return PublishedDatasets.derive(
        context,
        Tier.PARTNER,
        DisclosureControl.of(ExactFigures.of(returns), Knowledge.of(definitions))
            .protection(Tier.PARTNER)
            .figures());
  }

  private static Series series(String place) {
    return dataset.findSeries(place, EHE, Breakdown.TOTAL).orElseThrow();
  }

  private static SeriesPoint point(String place, Term term) {
    return series(place).points().stream()
        .filter(point -> point.figure().period().equals(term))
        .findFirst()
        .orElseThrow();
  }

  private static NotShown gap(String place, Term term) {
    return (NotShown) point(place, term).figure().value();
  }

  private static boolean isNumber(SeriesPoint point) {
    return !(point.figure().value() instanceof NotShown);
  }

  private static CoverageHistory history(Term term) {
    return dataset.coverage().stream()
        .filter(line -> line.term().equals(term))
        .findFirst()
        .orElseThrow();
  }
}
