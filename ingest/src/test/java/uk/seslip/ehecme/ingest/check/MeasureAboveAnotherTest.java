package uk.seslip.ehecme.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.seslip.ehecme.model.CheckRun.Outcome;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Shorthand;

/** Every check that no measure exceeds another, on and beside its limit. */
class MeasureAboveAnotherTest {

  static Stream<Arguments> pairs() {
    return Stream.of(
        Arguments.of(new StartsAboveAnyPoint(), "ehe_starts", "ehe_any_point"),
        Arguments.of(new SaoRevokedAboveIssued(), "ehe_sao_revoked", "ehe_sao_issued"),
        Arguments.of(new NoticesAboveAnyPoint(), "ehe_s437_notices", "ehe_any_point"),
        Arguments.of(new CmeOver20AboveCensus(), "cme_over_20_school_days", "cme_census"),
        Arguments.of(new WhereaboutsUnknownAboveCme(), "whereabouts_unknown", "cme_census"),
        Arguments.of(new SevereAbovePersistentAbsence(), "severe_absence", "persistent_absence"),
        Arguments.of(new EbsnaAbovePersistentAbsence(), "ebsna_supported", "persistent_absence"),
        Arguments.of(new ExclusionsAboveSuspensions(), "permanent_exclusions", "suspensions"),
        Arguments.of(new ApPlacementsAbovePlaces(), "ap_placements", "ap_places"));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void oneMoreIsFoundAtTheLesserMeasure(Check check, String lesser, String greater) {
    assertThat(given(lesser, "31", greater, "30").ask(check).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.type().code()).isEqualTo(check.code());
              assertThat(finding.cell().cell()).isEqualTo("F5");
              assertThat(finding.found()).isEqualTo("31");
              assertThat(finding.expected()).isEqualTo("30");
            });
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void asManyPass(Check check, String lesser, String greater) {
    assertThat(given(lesser, "30", greater, "30").ask(check).outcome()).isEqualTo(Outcome.PASSED);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void aMissingNumberIsSaidAndNotPassed(Check check, String lesser, String greater) {
    GivenReturn given =
        GivenReturn.of("2026-27-autumn")
            .number(lesser, "3")
            .withheld(greater, Shorthand.UNAVAILABLE);
    assertThat(given.ask(check).outcome()).isEqualTo(Outcome.COULD_NOT_RUN);
    assertThat(given.ask(check).reason()).endsWith(" has no number");
  }

  @Test
  void aFewOrdersMayFollowNoticesOfTheYearBefore() {
    Check check = new SaoIssuedAboveNotices();
    GivenReturn two = given("ehe_sao_issued", "12", "ehe_s437_notices", "10");
    GivenReturn three = given("ehe_sao_issued", "13", "ehe_s437_notices", "10");
    assertThat(two.ask(check).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(three.ask(check).findings())
        .extracting(Finding::message)
        .containsExactly(
            "13 school attendance orders were issued in 2025/26, more than the 10 notices under"
                + " section 437(1).");
  }

  @Test
  void severalMeasuresAreAddedUp() {
    GivenReturn given =
        GivenReturn.of("2026-27-autumn")
            .number("ehe_any_point", "100")
            .number("ehe_returns_to_school", "80")
            .number("ehe_left_area", "21");
    assertThat(given.ask(new ReturnsAndLeaversAboveAnyPoint()).findings())
        .extracting(Finding::found, finding -> finding.cell().cell())
        .containsExactly(tuple("101", "F5"));
  }

  private static GivenReturn given(String lesser, String few, String greater, String many) {
    return GivenReturn.of("2026-27-autumn").number(lesser, few).number(greater, many);
  }
}
