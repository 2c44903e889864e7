package uk.seslip.ehecme.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.seslip.ehecme.model.CheckRun.Outcome;
import uk.seslip.ehecme.model.Finding;

/** The checks that set figures of a whole year against each other and against the census. */
class YearFiguresTest {

  @Test
  void aCensusAboveTheYearBeforeIsFoundAtTheCensus() {
    CheckResult result =
        GivenReturn.of("2026-27-autumn")
            .number("ehe_any_point", "590")
            .number("ehe_census", "690")
            .ask(new CensusAboveAnyPoint());

    assertThat(result.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.cell().cell()).isEqualTo("F6");
              assertThat(finding.message())
                  .isEqualTo(
                      "EHE on census day, Autumn 2026/27, is 690, more than the 590 at any point"
                          + " in the whole year 2025/26.");
            });
  }

  @Test
  void aCensusOfThatYearAboveItsWholeYearIsFoundAtTheYear() {
    CheckResult result =
        GivenReturn.of("2026-27-autumn")
            .after(GivenReturn.of("2025-26-summer").number("cme_census", "91"))
            .number("cme_any_point", "90")
            .number("cme_census", "30")
            .ask(new CensusAboveAnyPoint());

    assertThat(result.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.cell().cell()).isEqualTo("F5");
              assertThat(finding.message()).startsWith("CME on census day, Summer 2025/26, is 91");
            });
  }

  @Test
  void aCensusOfAnEarlierYearIsNotComparedWithIt() {
    CheckResult result =
        GivenReturn.of("2026-27-autumn")
            .after(GivenReturn.of("2024-25-summer").number("cme_census", "91"))
            .number("ehe_any_point", "500")
            .number("cme_any_point", "90")
            .number("cme_census", "30")
            .ask(new CensusAboveAnyPoint());

    assertThat(result.outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void aMissingYearIsSaidAndNotPassed() {
    CheckResult result =
        GivenReturn.of("2026-27-autumn").number("ehe_census", "9").ask(new CensusAboveAnyPoint());

    assertThat(result.outcome()).isEqualTo(Outcome.COULD_NOT_RUN);
    assertThat(result.reason())
        .isEqualTo(
            "EHE at any point in the year has no number; CME at any point in the year has no"
                + " number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-27-spring", "2026-27-summer"})
  void yearFiguresAreNotAskedOutsideTheAutumn(String term) {
    GivenReturn given = GivenReturn.of(term).number("ehe_census", "9");

    assertThat(given.ask(new CensusAboveAnyPoint()).outcome()).isEqualTo(Outcome.DOES_NOT_APPLY);
    assertThat(given.ask(new StartsEqualAnyPoint()).outcome()).isEqualTo(Outcome.DOES_NOT_APPLY);
    assertThat(given.ask(new SaoRevokedAboveIssued()).outcome()).isEqualTo(Outcome.DOES_NOT_APPLY);
    assertThat(given.ask(new ReturnsAndLeaversAboveAnyPoint()).outcome())
        .isEqualTo(Outcome.DOES_NOT_APPLY);
  }

  @Test
  void startsEqualToTheWholeYearAreFound() {
    CheckResult result = starts("2640", "2640");

    assertThat(result.findings())
        .extracting(Finding::message)
        .containsExactly("EHE starts and EHE at any point in 2025/26 are both 2640.");
  }

  @Test
  void fewOrDifferentStartsPass() {
    assertThat(starts("50", "50").outcome()).isEqualTo(Outcome.PASSED);
    assertThat(starts("51", "52").outcome()).isEqualTo(Outcome.PASSED);
    assertThat(starts("51", "51").outcome()).isEqualTo(Outcome.FOUND);
  }

  @Test
  void moreOrdersRevokedThanIssuedAreFound() {
    CheckResult result =
        GivenReturn.of("2026-27-autumn")
            .number("ehe_sao_issued", "2")
            .number("ehe_sao_revoked", "3")
            .ask(new SaoRevokedAboveIssued());

    assertThat(result.findings())
        .extracting(Finding::message)
        .containsExactly(
            "3 school attendance orders were revoked in 2025/26, more than the 2 issued.");
  }

  @Test
  void leaversAloneCanNotClearAReturn() {
    CheckResult result =
        GivenReturn.of("2026-27-autumn")
            .number("ehe_any_point", "100")
            .number("ehe_left_area", "21")
            .ask(new ReturnsAndLeaversAboveAnyPoint());

    assertThat(result.outcome()).isEqualTo(Outcome.COULD_NOT_RUN);
  }

  private static CheckResult starts(String starts, String anyPoint) {
    return GivenReturn.of("2026-27-autumn")
        .number("ehe_starts", starts)
        .number("ehe_any_point", anyPoint)
        .ask(new StartsEqualAnyPoint());
  }
}
